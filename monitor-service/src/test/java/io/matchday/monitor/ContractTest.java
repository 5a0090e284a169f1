package io.matchday.monitor;

import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.FrozenContract;
import io.matchday.testkit.contract.OperationWalk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class ContractTest {

    IntakeStub intake;

    @Test
    void theBuiltApiIsTheFrozenOne() throws IOException {
        FrozenContract.check("monitor-service");
    }

    @TestFactory
    Stream<DynamicTest> everyOperationLetsInWhomItShould() throws IOException {
        return new OperationWalk("monitor-service", new OperationCases(intake).all()).tests();
    }
}

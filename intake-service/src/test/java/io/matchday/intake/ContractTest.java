package io.matchday.intake;

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
class ContractTest {

    @Test
    void theBuiltApiIsTheFrozenOne() throws IOException {
        FrozenContract.check("intake-service");
    }

    @TestFactory
    Stream<DynamicTest> everyOperationLetsInWhomItShould() throws IOException {
        return new OperationWalk("intake-service", OperationCases.all()).tests();
    }
}

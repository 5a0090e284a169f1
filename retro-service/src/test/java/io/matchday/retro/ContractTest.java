package io.matchday.retro;

import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.FrozenContract;
import io.matchday.testkit.contract.OperationWalk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(Neighbours.class)
class ContractTest {

    Neighbours neighbours;

    @AfterEach
    void everyExchangeWithOthersFittedTheirContracts() {
        neighbours.verifyAndReset();
    }

    @Test
    void theBuiltApiIsTheFrozenOne() throws IOException {
        FrozenContract.check("retro-service");
    }

    @TestFactory
    Stream<DynamicTest> everyOperationLetsInWhomItShould() throws IOException {
        return new OperationWalk("retro-service", OperationCases.all(neighbours)).tests();
    }
}

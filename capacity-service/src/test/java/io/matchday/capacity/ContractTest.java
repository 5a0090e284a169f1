package io.matchday.capacity;

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
@QuarkusTestResource(NeighbourServices.class)
class ContractTest {
    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void theBuiltApiIsTheFrozenOne() throws IOException {
        FrozenContract.check("capacity-service");
    }

    @TestFactory
    Stream<DynamicTest> everyOperationLetsInWhomItShould() throws IOException {
        return new OperationWalk("capacity-service", new OperationCases(neighbours).all()).tests();
    }
}

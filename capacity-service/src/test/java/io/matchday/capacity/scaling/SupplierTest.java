package io.matchday.capacity.scaling;

import static io.matchday.capacity.scaling.SampleRequest.drafted;
import static io.matchday.capacity.scaling.SampleRequest.pricedPool;
import static io.matchday.capacity.scaling.SampleRequest.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What passes between requests and whoever puts them to providers. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class SupplierTest {
    @Inject
    RecordingSupplier supplier;

    @Inject
    ProviderAnswers answers;

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void anOrderIsPlacedOnceWhenEnoughPeopleHaveApproved() {
        String event = neighbours.event();
        String pool = pricedPool(10, "200000");
        long id = drafted(event, pool, 2);

        step(Roles.ENGINEER, event, id, "submission", "{}").statusCode(200);
        step(Roles.COMMANDER, event, id, "approvals", "{}").statusCode(200);
        assertThat(supplier.of(pool)).isEmpty();
        step(Roles.ADMIN, event, id, "approvals", "{}").statusCode(200);

        assertThat(supplier.of(pool)).singleElement().satisfies(order -> {
            assertThat(order.request()).isEqualTo(id);
            assertThat(order.provider()).isEqualTo("alibaba-cloud");
            assertThat(order.amount()).isEqualTo(2);
        });
    }

    @Test
    void whatTakesNoApprovalIsPlacedWhenItIsSubmitted() {
        String event = neighbours.event();
        String pool = pricedPool(10, "1");
        long id = drafted(event, pool, 2);
        assertThat(supplier.of(pool)).isEmpty();

        step(Roles.ENGINEER, event, id, "submission", "{}").statusCode(200);
        step(Roles.COMMANDER, event, id, "approvals", "{}").statusCode(200);

        assertThat(supplier.of(pool)).hasSize(1);
    }

    @Test
    void theProvidersAnswersMoveTheRequestOnce() {
        String event = neighbours.event();
        long id = drafted(event, pricedPool(10, "1"), 2);
        assertThat(answers.granted(id, 9, "order 5", "alibaba-cloud")).isFalse();
        step(Roles.ENGINEER, event, id, "submission", "{}").statusCode(200);

        assertThat(answers.granted(id, 9, "order 5", "alibaba-cloud")).isTrue();
        assertThat(answers.granted(id, 9, "order 5", "alibaba-cloud")).isFalse();
        assertThat(answers.provisioning(id, "alibaba-cloud")).isTrue();
        assertThat(answers.refused(id, "no stock after all", "alibaba-cloud")).isTrue();

        SampleRequest.read(Roles.VIEWER, event, id)
                .body("state", equalTo("REFUSED"), "granted", equalTo(2))
                .body("team.history[-1].by", equalTo("alibaba-cloud"));
    }
}

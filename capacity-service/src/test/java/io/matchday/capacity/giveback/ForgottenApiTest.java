package io.matchday.capacity.giveback;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.pool.Figure;
import io.matchday.capacity.pool.FigureBook;
import io.matchday.capacity.pool.FigureKind;
import io.matchday.capacity.scaling.SampleRequest;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ForgottenApiTest {
    @Inject
    FigureBook figures;

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void stockThatNobodyUsesIsFoundAndThatItRunsOn() {
        String event = neighbours.event();
        String pool = SampleRequest.pricedPool(10, "2");
        SampleRequest.verified(event, pool, 3);

        assertThat(findings(pool, Instant.now())).extracting("kind").containsExactly("NEVER_USED");
        List<Map<String, Object>> later = findings(pool, Instant.now().plus(Duration.ofDays(9)));
        assertThat(later).extracting("kind").containsExactly("RUNS_ON", "NEVER_USED");
        assertThat(later).extracting("eventKey").containsOnly(event);
        assertThat(later)
                .extracting("cost.money.amount", "cost.money.currency", "cost.perDay")
                .containsOnly(tuple("6", "CNY", true));
    }

    @Test
    void whatACancelledEventHoldsIsFound() {
        String event = neighbours.event();
        String pool = SamplePool.stored(10);
        SamplePool.held(event, pool, 3);
        assertThat(findings(pool, Instant.now())).isEmpty();

        neighbours.phase(event, "CANCELLED");

        assertThat(findings(pool, Instant.now())).extracting("kind").containsExactly("EVENT_OVER");
    }

    @Test
    void aPoolOfWhichMoreRunsThanIsPromisedIsFound() {
        String event = neighbours.event();
        String pool = SampleRequest.pricedPool(10, "2");
        SamplePool.held(event, pool, 3);
        figures.record(pool, new Figure(FigureKind.IN_USE, 3, "console", Instant.now()), "ada");
        assertThat(findings(pool, Instant.now())).isEmpty();

        figures.record(pool, new Figure(FigureKind.IN_USE, 8, "console", Instant.now()), "ada");

        assertThat(findings(pool, Instant.now())).singleElement().satisfies(finding -> assertThat(finding)
                .containsEntry("kind", "MORE_IN_USE")
                .containsEntry("amount", 5));
    }

    @Test
    void moneyThatNobodyClaimsIsFoundAfterItsDeadline() {
        String event = neighbours.event();
        SampleRefund.of(neighbours, event);
        String pool = as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/refunds", event)
                .then()
                .extract()
                .path("refunds[0].pool");

        assertThat(findings(pool, Instant.now())).isEmpty();
        assertThat(findings(pool, Instant.now().plus(Duration.ofDays(6))))
                .extracting("kind")
                .containsExactly("REFUND_OVERDUE");
    }

    private static List<Map<String, Object>> findings(String pool, Instant asOf) {
        List<Map<String, Object>> all = as(Roles.VIEWER)
                .queryParam("asOf", asOf.toString())
                .get("/api/v1/forgotten")
                .then()
                .statusCode(200)
                .extract()
                .path("findings");
        return all.stream().filter(finding -> pool.equals(finding.get("pool"))).toList();
    }
}

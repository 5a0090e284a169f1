package io.matchday.capacity.alert;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.matchday.capacity.Burst;
import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.message.Handover;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class AlertApiTest {
    private static final String WEBHOOK = "https://hooks.example/ada";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    AlertJob job;

    @Inject
    Handover handover;

    Neighbours neighbours;
    private String event;
    private String pool;

    @BeforeEach
    void anEventThatIsLive() {
        event = neighbours.event();
        pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 1000);
        SamplePool.held(event, pool, 1000);
        neighbours.underway(event);
        neighbours.onDuty(event, WEBHOOK);
    }

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void whatStaysHighIsToldOnceAndClearedWhenItHasFallen() {
        look(0, 880, 880);
        alerts().body("items", hasSize(0));

        look(40, 880, 880);
        look(50, 880, 880);
        alerts().body("items", hasSize(2))
                .body("items.trigger", hasItem("USED_WARNING"))
                .body("items.state.unique()", equalTo(List.of("FIRING")))
                .body("items[0].grantedBitsPerSecond", equalTo(1000))
                .body("items[0].why.en", containsString(pool), "items[0].why.zh", containsString("容量"));
        assertThat(told()).as("the worse of the two").isEqualTo(1);

        look(400, 100, 100);
        look(700, 100, 100);
        alerts().body("items.state.unique()", equalTo(List.of("CLEARED"))).body("items.clearedAt", hasSize(2));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aRampToExhaustionIsToldAndASpikeIsNot() {
        look(0, 200, 200);
        neighbours.slots(event, NOW, spike());
        job.run();
        alerts().body("items", hasSize(0));

        look(600, 100, 640);
        look(650, 100, 655);
        look(700, 100, 670);
        alerts().body("items.trigger", hasItem("EXHAUSTION_WARNING")).body("items[0].likely", notNullValue());
    }

    @Test
    void replicasThatLookAtOnceRaiseOneAlert() {
        look(0, 880, 880);
        neighbours.slots(event, NOW.plusSeconds(40), slots(880, 880));
        Burst.of(4, 2, () -> {
            job.run();
            handover.all();
            return event;
        });

        alerts().body("items", hasSize(2));
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void whatMonitorDidNotTakeIsToldLater() {
        look(0, 880, 880);
        neighbours.monitor().on("POST /monitor/api/v1/messages", 503, "{}");
        look(40, 880, 880);
        alerts().body("items", hasSize(2));

        neighbours.onDuty(event, WEBHOOK);
        int before = told();
        await().until(() -> {
            handover.all();
            return told() - before >= 1;
        });
    }

    @Test
    void whatIsOverIsCleared() {
        SampleAlert.stored(event);
        neighbours.underway();
        job.run();

        alerts().body("items[0].state", equalTo("CLEARED"));
    }

    @Test
    void theFirstToAcknowledgeStays() {
        long alert = SampleAlert.stored(event);

        acknowledge(Roles.ENGINEER, alert).statusCode(200).body("acknowledgedBy", equalTo("engineer"));
        acknowledge(Roles.COMMANDER, alert).statusCode(200).body("acknowledgedBy", equalTo("engineer"));
        acknowledge(Roles.ENGINEER, alert + 1_000_000).statusCode(404);
    }

    private void look(int later, long from, long to) {
        neighbours.slots(event, NOW.plusSeconds(later), slots(from, to));
        job.run();
        handover.all();
    }

    private static long[] slots(long from, long to) {
        return LongStream.range(0, 60).map(i -> from + (to - from) * i / 59).toArray();
    }

    private static long[] spike() {
        return LongStream.range(0, 60).map(i -> i >= 50 && i < 54 ? 650 : 200).toArray();
    }

    private int told() {
        return (int) neighbours.monitor().received().stream()
                .filter(request -> request.startsWith("POST /monitor/api/v1/messages") && request.contains(event))
                .count();
    }

    private ValidatableResponse alerts() {
        return as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/headroom/alerts", event)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse acknowledge(String role, long alert) {
        return as(role).post("/api/v1/events/{eventKey}/headroom/alerts/{alertId}/acknowledgement", event, alert)
                .then();
    }
}

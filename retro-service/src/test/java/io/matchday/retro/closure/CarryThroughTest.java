package io.matchday.retro.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.platform.identity.Roles;
import io.matchday.retro.MatchDay;
import io.matchday.retro.Neighbours;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A decision outlives whoever is away when it is made. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(Neighbours.class)
class CarryThroughTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Neighbours neighbours;

    @AfterEach
    void everyExchangeWithOthersFittedTheirContracts() {
        neighbours.verifyAndReset();
    }

    @Test
    void whatIntakeCannotTakeIsGrantedAndCarriedThroughLater() {
        String event = neighbours.tell(MatchDay.over());
        neighbours.refuseClosing(event, 503, "unavailable");

        close(event).statusCode(200).body("state", equalTo("GRANTED")).body("closedAt", nullValue());
        close(event).statusCode(200).body("state", equalTo("GRANTED"));
        neighbours.takeClosing(event);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(event)).isEqualTo("CLOSED"));
        assertThat(neighbours.closingsTold(event))
                .as("the same step each time, so that intake takes it once")
                .hasSizeGreaterThan(2)
                .containsOnly(neighbours.closingsTold(event).get(0));
    }

    @Test
    void anOverrideIsGrantedWhileIntakeIsAway() {
        String event = neighbours.tell(MatchDay.over());
        assertThat(state(event)).isEqualTo("NONE");
        neighbours.intakeAway(true);

        close(event).statusCode(409).body("conditions.code", contains("EVENT_CLOSING"));
        SignIns.as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"override\": true, \"reason\": \"All agree\"}")
                .post("/api/v1/events/" + event + "/closure")
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"));
        neighbours.intakeAway(false);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(event)).isEqualTo("CLOSED"));
        assertThat(neighbours.closingsTold(event)).last().asString().contains("\"override\":true", "All agree");
    }

    @Test
    void anEventThatIsClosedAlreadyCountsAsClosed() {
        MatchDay day = MatchDay.over();
        String event = neighbours.tell(day);
        neighbours.refuseClosing(event, 503, "unavailable");
        close(event).statusCode(200).body("state", equalTo("GRANTED"));

        neighbours.tell(day.in("CLOSED"));
        neighbours.refuseClosing(event, 409, "transition-not-allowed");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(event)).isEqualTo("CLOSED"));
    }

    @Test
    void aDecisionThatIntakeRefusesForGoodIsWithdrawn() {
        String event = neighbours.tell(MatchDay.over());
        neighbours.refuseClosing(event, 409, "transition-not-allowed");

        close(event)
                .statusCode(409)
                .body("code", equalTo("closure-refused"))
                .body("conditions.code", contains("EVENT_CLOSING"));
        assertThat(state(event)).isEqualTo("NONE");
        neighbours.takeClosing(event);
        close(event).statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void ofManyWhoCloseAtOnceOneDecides() {
        String event = neighbours.tell(MatchDay.over());

        IntStream.range(0, 8)
                .parallel()
                .forEach(commander -> close(event).statusCode(200).body("state", equalTo("CLOSED")));

        assertThat(neighbours.closingsTold(event))
                .as("one decision, whoever told it")
                .containsOnly(neighbours.closingsTold(event).get(0));
    }

    private static String state(String event) {
        return SignIns.as(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/closure")
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static ValidatableResponse close(String event) {
        return SignIns.as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/events/" + event + "/closure")
                .then();
    }
}

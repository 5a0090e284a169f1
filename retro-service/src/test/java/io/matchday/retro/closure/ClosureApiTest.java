package io.matchday.retro.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.platform.identity.Roles;
import io.matchday.retro.MatchDay;
import io.matchday.retro.Neighbours;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(Neighbours.class)
class ClosureApiTest {

    Neighbours neighbours;

    @AfterEach
    void everyExchangeWithOthersFittedTheirContracts() {
        neighbours.verifyAndReset();
    }

    @Test
    void anEventThatIsOverMayClose() {
        String event = neighbours.tell(MatchDay.over());

        read(Roles.VIEWER, event)
                .statusCode(200)
                .body("mayClose", equalTo(true))
                .body("state", equalTo("NONE"))
                .body("conditions.state", everyItem(equalTo("MET")))
                .body("conditions.size()", equalTo(6))
                .body("sources.service", contains("intake-service", "monitor-service", "capacity-service"))
                .body("sources.current", everyItem(equalTo(true)));
    }

    @Test
    void anEventThatIsLiveIsNotClosedAndSaysWhy() {
        String event = neighbours.tell(MatchDay.live());

        close(event, "{}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("closure-refused"))
                .body(
                        "conditions.code",
                        contains("EVENT_CLOSING", "NO_OPEN_INCIDENTS", "TRAFFIC_FALLEN", "CAPACITY_RELEASED"))
                .body("conditions.evidence.zh", everyItem(notNullValue()))
                .body("traceId", notNullValue());
        assertThat(neighbours.closingsTold(event)).isEmpty();
    }

    @Test
    void closingTellsIntakeWhoDecidedAndKeepsTheEvidence() {
        String event = neighbours.tell(MatchDay.over());

        close(event, "{\"reason\": \"Thank you all\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedAt", equalTo("2026-12-05T18:00:00Z"))
                .body("closedBy", equalTo("commander"))
                .body("overrideReason", nullValue());
        assertThat(neighbours.closingsTold(event))
                .singleElement()
                .asString()
                .contains("\"to\":\"CLOSED\"", "Closed by commander: Thank you all", "\"override\":false");
        read(Roles.VIEWER, event)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("mayClose", equalTo(true));
    }

    @Test
    void closingNeedsNoBodyAndTwiceIsOnce() {
        String event = neighbours.tell(MatchDay.over());
        SignIns.as(Roles.COMMANDER)
                .contentType("application/json")
                .post("/api/v1/events/" + event + "/closure")
                .then()
                .statusCode(200);

        close(event, "{}").statusCode(200).body("state", equalTo("CLOSED"));

        assertThat(neighbours.closingsTold(event)).hasSize(1);
    }

    @Test
    void anOverrideNeedsAReason() {
        String event = neighbours.tell(MatchDay.over().holding());

        close(event, "{\"override\": true, \"reason\": \" \"}")
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("field", equalTo("reason"));
        close(event, "{\"override\": true, \"reason\": \"Held for the next event\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("mayClose", equalTo(false))
                .body("overrideReason", equalTo("Held for the next event"));
        assertThat(neighbours.closingsTold(event)).singleElement().asString().contains("\"override\":true");
    }

    @Test
    void noOverrideClosesAnEventThatIsLive() {
        String event = neighbours.tell(MatchDay.live());

        close(event, "{\"override\": true, \"reason\": \"Enough\"}")
                .statusCode(409)
                .body("code", equalTo("closure-refused"))
                .body("conditions.code", contains("EVENT_CLOSING"));
    }

    @Test
    void anOverrideThatIsNotNeededIsNone() {
        String event = neighbours.tell(MatchDay.over());

        close(event, "{\"override\": true, \"reason\": \"To be sure\"}")
                .statusCode(200)
                .body("overrideReason", nullValue());
    }

    @Test
    void whoeverIsAwayIsQuotedWithTheAgeOfWhatTheySaid() {
        String event = neighbours.tell(MatchDay.over());
        read(Roles.VIEWER, event).statusCode(200).body("mayClose", equalTo(true));

        neighbours.monitorAway(true);

        read(Roles.VIEWER, event)
                .statusCode(200)
                .body("mayClose", equalTo(false))
                .body("conditions.find { it.code == 'NO_OPEN_INCIDENTS' }.state", equalTo("UNKNOWN"))
                .body("conditions.find { it.code == 'NO_OPEN_INCIDENTS' }.asOf", notNullValue())
                .body(
                        "conditions.find { it.code == 'NO_OPEN_INCIDENTS' }.evidence.en",
                        containsString(" ago: no incident is open"))
                .body("conditions.find { it.code == 'TRAFFIC_FLAT' }.state", equalTo("UNKNOWN"))
                .body("conditions.find { it.code == 'CAPACITY_RELEASED' }.state", equalTo("MET"))
                .body("sources.find { it.service == 'monitor-service' }.current", equalTo(false))
                .body("sources.find { it.service == 'monitor-service' }.asOf", notNullValue());
    }

    @Test
    void whatWasNeverHeardIsUnknown() {
        String event = neighbours.tell(MatchDay.over());
        neighbours.capacityAway(true);

        close(event, "{}")
                .statusCode(409)
                .body("conditions.code", contains("CAPACITY_RELEASED"))
                .body("conditions.state", contains("UNKNOWN"))
                .body("conditions.asOf", contains(nullValue()));
    }

    @Test
    void anEventOfAnotherCustomerIsNotThereForACustomer() {
        String event = neighbours.tell(MatchDay.over().ofCustomer("another-customer"));

        read(Roles.CUSTOMER, event).statusCode(404).body("code", equalTo("not-found"));
        close(event, "{}").statusCode(200);
        read(Roles.CUSTOMER, event).statusCode(404).body("code", equalTo("not-found"));
        read(Roles.VIEWER, event).statusCode(200);
    }

    @Test
    void anEventThatIntakeDoesNotKnowIsNotThere() {
        read(Roles.VIEWER, "no-such-" + UUID.randomUUID()).statusCode(404).body("code", equalTo("not-found"));
        long asked = neighbours.asked();
        read(Roles.VIEWER, "Not_A_Key").statusCode(404).body("code", equalTo("not-found"));
        assertThat(neighbours.asked()).isEqualTo(asked);
    }

    @Test
    void anEventThatCannotBeAskedForIsUnavailable() {
        neighbours.intakeAway(true);

        read(Roles.VIEWER, "cup-" + UUID.randomUUID()).statusCode(503).body("code", equalTo("unavailable"));
    }

    private static ValidatableResponse read(String role, String event) {
        return as(role).get("/api/v1/events/" + event + "/closure").then();
    }

    private static ValidatableResponse close(String event, String body) {
        return as(Roles.COMMANDER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/events/" + event + "/closure")
                .then();
    }

    private static RequestSpecification as(String role) {
        return SignIns.as(role).filter(Contract.of("retro-service"));
    }
}

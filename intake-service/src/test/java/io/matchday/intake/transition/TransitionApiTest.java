package io.matchday.intake.transition;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.matchday.intake.NeighbourServices;
import io.matchday.intake.Neighbours;
import io.matchday.intake.SampleEvent;
import io.matchday.intake.SamplePeople;
import io.matchday.intake.chain.SampleChain;
import io.matchday.intake.drill.SampleDrill;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.intake.risk.SampleRisks;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class TransitionApiTest {

    Neighbours neighbours;

    @Test
    void anEventGoesItsWayAndItsHistoryIsKept() {
        String key = SampleEvent.stored();
        neighbours.content(key);
        SampleDrill.passed(key, SamplePlan.approved(key));
        SampleChain.drawn(key);
        SampleRisks.decided(key);
        String event = "/api/v1/events/" + key;
        postpone(event);
        SamplePeople.ready(key);
        for (String phase : new String[] {"PREPARING", "READY", "LIVE", "CLOSING"}) {
            step(Roles.COMMANDER, event, "{\"to\":\"%s\",\"reason\":\"run of show\"}".formatted(phase))
                    .statusCode(201)
                    .body("by", equalTo("commander"));
        }
        step(Roles.COMMANDER, event, "{\"to\":\"CLOSED\"}").statusCode(409).body("code", equalTo("closure-gate"));
        step(Roles.SERVICE, event, "{\"to\":\"CLOSED\"}").statusCode(201).body("by", equalTo("another-service"));
        as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get(event + "/transitions")
                .then()
                .body("items.to", contains("PREPARING", "READY", "LIVE", "CLOSING", "CLOSED"));
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"name\":\"Too late\"}")
                .patch(event)
                .then()
                .statusCode(409)
                .body("code", equalTo("event-frozen"));
    }

    @Test
    void aStepOutOfOrderIsRefusedWithThoseThatAreAllowed() {
        step(Roles.COMMANDER, "/api/v1/events/" + SampleEvent.stored(), "{\"to\":\"LIVE\"}")
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", contains("PREPARING", "CANCELLED"));
    }

    @Test
    void theReadinessGateNamesWhatIsMissingAndYieldsToAReasonedOverride() {
        String event = "/api/v1/events/" + SampleEvent.stored();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"contacts\":[]}")
                .patch(event)
                .then()
                .statusCode(200);
        step(Roles.COMMANDER, event, "{\"to\":\"PREPARING\"}").statusCode(201);
        step(Roles.COMMANDER, event, "{\"to\":\"READY\"}")
                .statusCode(409)
                .body("code", equalTo("not-ready"))
                .body("missing.subject", hasItem("LIAISON"));
        step(Roles.COMMANDER, event, "{\"to\":\"READY\",\"override\":true}")
                .statusCode(400)
                .body("field", equalTo("reason"));
        step(Roles.COMMANDER, event, "{\"to\":\"READY\",\"override\":true,\"reason\":\"contacts by phone\"}")
                .statusCode(201)
                .body("overridden", is(true));
    }

    /** Far enough that nothing has to be done for it yet; nothing is changed from now on. */
    private static void postpone(String event) {
        Instant start = Instant.now().plus(Duration.ofDays(90)).truncatedTo(ChronoUnit.SECONDS);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(
                        """
                        {"startsAt": "%1$s", "endsAt": "%2$s",
                         "freezes": [{"key": "all", "scope": "everything", "startsAt": "%1$s", "endsAt": "%2$s"}]}
                        """
                                .formatted(start, start.plusSeconds(3600)))
                .patch(event)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse step(String role, String event, String body) {
        return as(role).filter(Contract.of("intake-service"))
                .contentType("application/json")
                .body(body)
                .post(event + "/transitions")
                .then();
    }
}

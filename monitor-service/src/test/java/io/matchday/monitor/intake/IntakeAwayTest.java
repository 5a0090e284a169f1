package io.matchday.monitor.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class IntakeAwayTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    IntakeStub intake;

    @Test
    void whatIntakeLastSaidIsShownWithItsAgeUntilItIsBack() {
        String event = intake.add(IntakeStub.Event.of(Instant.now(), LogLines.freshDomain()));
        live(event)
                .statusCode(200)
                .body("sources[0].service", equalTo("intake-service"), "sources[0].current", equalTo(true));
        intake.away(true);
        try {
            await().atMost(SOON).untilAsserted(() -> live(event)
                    .statusCode(200)
                    .body("sources[0].current", equalTo(false), "sources[0].ageSeconds", greaterThanOrEqualTo(1)));
            live("never-heard-of").statusCode(503).body("code", equalTo("unavailable"));
        } finally {
            intake.away(false);
        }
        await().atMost(SOON).untilAsserted(() -> live(event).body("sources[0].current", equalTo(true)));
        await().atMost(SOON).untilAsserted(() -> live("never-heard-of").statusCode(404));
        intake.remove(event);
        intake.verify();
    }

    private static ValidatableResponse live(String event) {
        return SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .get("/api/v1/events/" + event + "/live")
                .then();
    }
}

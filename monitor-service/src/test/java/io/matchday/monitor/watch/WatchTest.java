package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.monitor.Trouble;
import io.matchday.monitor.store.Ledger;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The watch in the running service. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class WatchTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    IntakeStub intake;

    @Inject
    Ledger ledger;

    private final Instant start = Instant.now().minus(30, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
    private final String domain = LogLines.freshDomain();

    @Test
    void whatIsOpenGoesOnWhenAllWasRestoredAndEndsByItself() {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        ledger.catchUp();
        trouble.fail(70);
        for (int second = 80; second < 190; second += 10) {
            trouble.send(second, 200, 300);
        }
        await().atMost(SOON)
                .until(() -> trouble.list().getString("items[0].state").equals("RESOLVED"));
        ledger.catchUp();
        trouble.send(190, 200, 300);
        assertThat(trouble.incidents()).containsExactly(incident);
        assertThat(trouble.list().getList("items[0].findings.findAll { it.kind == 'ERROR_RATIO' }"))
                .hasSize(1);
        trouble.end();
    }

    @Test
    void trafficThatFallsAndThenEndsIsFoundWhileTheEventGoesOn() {
        String event = intake.add(IntakeStub.Event.of(start, domain));
        LogLines lines = new LogLines(domain);
        for (int second = 0; second < 180; second++) {
            lines.add(start.plusSeconds(second), 200, second < 150 ? 60 : 10);
        }
        TestSource.nginx().send(lines.text()).statusCode(200);
        await().atMost(SOON).until(() -> findings(event).contains("TRAFFIC"));
        await().atMost(SOON).until(() -> findings(event).contains("SILENCE"));
        JsonPath list = incidents(event);
        assertThat(list.getList("items")).hasSize(1);
        assertThat(Instant.parse(list.getString("items[0].findings[0].onsetAt")))
                .isEqualTo(start.plusSeconds(150));
        intake.remove(event);
    }

    private static List<String> findings(String event) {
        return incidents(event).getList("items.findings.flatten().kind");
    }

    private static JsonPath incidents(String event) {
        return SignIns.as(Roles.VIEWER)
                .queryParam("event", event)
                .get("/api/v1/incidents")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

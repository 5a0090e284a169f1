package io.matchday.monitor.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.detect.Finding;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.detect.ShareFinding;
import io.matchday.monitor.detect.SilenceFinding;
import io.matchday.monitor.detect.TrafficFinding;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class IncidentsTest {

    private static final long AT = Instant.parse("2026-10-31T12:00:00Z").getEpochSecond();

    @Inject
    Incidents incidents;

    @Inject
    EntityManager entities;

    private final String domain = LogLines.freshDomain();
    private final IntakeEvent event = new IntakeEvent(
            "event-" + UUID.randomUUID(),
            new IntakeEvent.Customer("aurora"),
            Instant.ofEpochSecond(AT - 3_600),
            Instant.ofEpochSecond(AT + 3_600),
            List.of(),
            List.of(),
            "LIVE");

    private static Finding share(Kind kind, long at) {
        return new ShareFinding(kind, at, at, new Share(100, 50), 10, 0.01, true, -70, 0);
    }

    private static Finding traffic(long at) {
        return new TrafficFinding(true, at, at, 10, 100, -70);
    }

    private static Finding silence(long at) {
        return new SilenceFinding(at, at, 10, 100, -70);
    }

    private void found(Finding finding) {
        incidents.found(new Detection(
                event, domain, 0.01, finding, new Share(100, 50), Instant.ofEpochSecond(finding.at() + 1)));
    }

    private void over(Finding finding, long at) {
        incidents.over(event.key(), domain, Topic.of(finding), at);
    }

    private JsonPath list() {
        return SignIns.as(Roles.VIEWER)
                .queryParam("event", event.key())
                .get("/api/v1/incidents")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void allTroubleOfADomainAtOneTimeIsOneIncident() {
        found(share(Kind.ERRORS, AT));
        found(traffic(AT + 10));
        found(share(Kind.SLOW, AT + 20));
        JsonPath list = list();
        assertThat(list.getList("items.state")).containsExactly("OPEN");
        assertThat(list.getList("items[0].findings.kind")).containsExactly("ERROR_RATIO", "TRAFFIC", "SLOW_ANSWERS");
        assertThat(list.getString("items[0].kind")).isEqualTo("ERROR_RATIO");
    }

    @Test
    void itEndsWhenAllThatWasFoundIsOver() {
        found(share(Kind.ERRORS, AT));
        found(traffic(AT + 10));
        over(share(Kind.ERRORS, AT), AT + 60);
        assertThat(list().getList("items.state")).containsExactly("OPEN");
        over(traffic(AT), AT + 70);
        assertThat(list().getList("items.state")).containsExactly("RESOLVED");
        assertThat(list().getList("items[0].findings.overAt"))
                .containsExactly(
                        Instant.ofEpochSecond(AT + 60).toString(),
                        Instant.ofEpochSecond(AT + 70).toString());
    }

    @Test
    void whatWaitedForTheEndOfAnIncidentOpensNoOther() {
        found(share(Kind.ERRORS, AT));

        CompletableFuture<Void> late = QuarkusTransaction.requiringNew().call(() -> {
            over(share(Kind.ERRORS, AT), AT + 60);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> found(traffic(AT + 10)));
            await().pollInSameThread().until(() -> waiting.isDone() || somebodyWaitsForALock());
            return waiting;
        });

        assertThat(late).succeedsWithin(Duration.ofSeconds(30));
        assertThat(list().getList("items.state")).containsExactly("RESOLVED");
    }

    private boolean somebodyWaitsForALock() {
        return (Boolean)
                entities.createNativeQuery("select count(*) > 0 from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")
                        .getSingleResult();
    }

    @Test
    void goingOverItAgainChangesNothing() {
        for (int times = 0; times < 2; times++) {
            found(share(Kind.ERRORS, AT));
            over(share(Kind.ERRORS, AT), AT + 60);
            found(share(Kind.ERRORS, AT + 100));
            found(silence(AT + 110));
            over(silence(AT + 110), AT + 150);
        }
        assertThat(list().getList("items.state")).containsExactly("OPEN", "RESOLVED");
        assertThat(list().getList("items[0].findings")).hasSize(2);
        assertThat(list().getList("items[0].timeline.kind")).containsExactly("DETECTED", "DETECTED", "RECOVERED");
    }

    @Test
    void whatIsSeenNoMoreAfterABeginningIsOver() {
        found(share(Kind.ERRORS, AT));
        found(share(Kind.BUDGET, AT + 5));
        found(traffic(AT + 10));
        Topic errors = new Topic(IncidentKind.ERROR_RATIO, "");
        incidents.reviewed(event.key(), domain, topic -> topic.kind() != IncidentKind.TRAFFIC, Set.of(errors), AT + 50);
        assertThat(list().getList("items[0].findings.findAll { it.overAt == null }.kind"))
                .containsExactly("ERROR_RATIO", "TRAFFIC");
    }

    @Test
    void anIncidentBeginsWhereTheOneBeforeIsOver() {
        found(share(Kind.ERRORS, AT));
        over(share(Kind.ERRORS, AT), AT + 60);
        incidents.found(new Detection(
                event,
                domain,
                0.01,
                new ShareFinding(Kind.ERRORS, AT + 20, AT + 70, new Share(100, 50), 60, 0.01, true, -70, 0),
                new Share(100, 50),
                Instant.ofEpochSecond(AT + 71)));
        assertThat(list().getString("items[0].onsetAt"))
                .isEqualTo(Instant.ofEpochSecond(AT + 61).toString());
        assertThat(list().getFloat("items[0].delaySeconds")).isEqualTo(10f);
    }
}

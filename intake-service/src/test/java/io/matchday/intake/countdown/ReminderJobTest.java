package io.matchday.intake.countdown;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.NeighbourServices;
import io.matchday.intake.Neighbours;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way of a reminder, from the deadline to the monitor. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ReminderJobTest {

    /** Longer than the circuit breaker of the monitor stays open. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration SEASON = Duration.ofDays(90);
    private static final Duration SOON = Duration.ofHours(60);

    Neighbours neighbours;

    @Inject
    ReminderJob job;

    @Inject
    Reminders stored;

    private MonitorMessages monitor;

    /** What other tests' events have to be reminded of is told first, so that it fails with no test here. */
    @BeforeEach
    void theMonitorTakesMessages() {
        monitor = new MonitorMessages(neighbours);
        monitor.takes();
        await().atMost(PATIENCE).until(() -> {
            job.run();
            return QuarkusTransaction.requiringNew()
                    .call(() -> stored.waiting(0, 1).isEmpty());
        });
    }

    @AfterEach
    void everyExchangeFitsTheMonitorsContract() {
        neighbours.monitor().away(false);
        monitor.takes();
        neighbours.verify();
    }

    @Test
    void eachReminderIsWrittenAndToldOnce() {
        String event = Upcoming.prepared(SEASON);
        Upcoming.addTask(event, "Call the venue", "Ada", SOON);
        job.run();
        job.run();
        reminders(event)
                .body("items.kind", contains("THREE_DAYS_AHEAD"))
                .body("items.handedAt", everyItem(notNullValue()));
        assertThat(monitor.received(event))
                .singleElement()
                .asString()
                .contains("https://hooks.aurora.example/duty")
                .contains("DEADLINE_REMINDER")
                .contains("Call the venue")
                .contains("负责人 Ada");
    }

    @Test
    void aNewDueTimeIsANewReminderAndWhatIsSettledIsNone() {
        String event = Upcoming.prepared(SEASON);
        String key = Upcoming.addTask(event, "Call the venue", SOON);
        String settled = Upcoming.addTask(event, "Book the room", SOON);
        Upcoming.change(event, settled, "{\"state\": \"DONE\"}");
        job.run();
        Upcoming.change(event, key, "{\"due\": \"%s\"}".formatted(Upcoming.after(Duration.ofHours(10))));
        job.run();
        reminders(event).body("items.kind", contains("THREE_DAYS_AHEAD", "ONE_DAY_AHEAD"));
        Upcoming.change(event, key, "{\"due\": \"%s\"}".formatted(Upcoming.after(Duration.ofHours(-10))));
        job.run();
        reminders(event).body("items.kind", contains("THREE_DAYS_AHEAD", "ONE_DAY_AHEAD", "OVERDUE"));
    }

    @Test
    void whatNobodyHasAWebhookForIsThereToBeRead() {
        String event = Upcoming.prepared(SEASON);
        Upcoming.addTask(event, "Call the venue", SOON);
        job.run();
        reminders(event).body("items.handedAt", contains(notNullValue()));
        assertThat(monitor.received(event)).isEmpty();
    }

    @Test
    void aDraftRemindsNobodyUntilItIsPrepared() {
        String event = Upcoming.in(SEASON);
        Upcoming.addTask(event, "Call the venue", "Ada", Duration.ofHours(-10));
        job.run();
        reminders(event).body("items", empty());
        Upcoming.prepare(event);
        job.run();
        reminders(event).body("items.kind", contains("OVERDUE"));
        assertThat(monitor.received(event)).hasSize(1);
    }

    @Test
    void whatCouldNotBeToldIsToldOnceTheMonitorIsBack() {
        String event = Upcoming.prepared(SEASON);
        Upcoming.addTask(event, "Call the venue", "Ada", SOON);
        neighbours.monitor().away(true);
        job.run();
        reminders(event).body("items.handedAt", contains(nullValue()));
        neighbours.monitor().away(false);
        untilHanded(event);
        int told = monitor.received(event).size();
        job.run();
        assertThat(monitor.received(event)).hasSize(told);
    }

    @Test
    void whatWasDoneWhileTheMonitorWasAwayIsNotTold() {
        String event = Upcoming.prepared(SEASON);
        String key = Upcoming.addTask(event, "Call the venue", "Ada", SOON);
        neighbours.monitor().away(true);
        job.run();
        int tried = monitor.received(event).size();
        Upcoming.change(event, key, "{\"state\": \"DONE\"}");
        neighbours.monitor().away(false);
        untilHanded(event);
        assertThat(monitor.received(event)).hasSize(tried);
    }

    @Test
    void whoeverOwnsItByNowIsTold() {
        String event = Upcoming.prepared(SEASON);
        Upcoming.patch(
                "/api/v1/events/" + event,
                """
                {"contacts": [
                  {"name": "Ada", "role": "INVESTIGATOR", "channels": [{"kind": "WEBHOOK", "address": "https://hooks.aurora.example/ada"}]},
                  {"name": "Kim", "role": "INVESTIGATOR", "channels": [{"kind": "WEBHOOK", "address": "https://hooks.aurora.example/kim"}]}]}
                """);
        String key = Upcoming.addTask(event, "Call the venue", "Ada", SOON);
        neighbours.monitor().away(true);
        job.run();
        Upcoming.change(event, key, "{\"owner\": \"Kim\"}");
        int tried = monitor.received(event).size();
        neighbours.monitor().away(false);
        untilHanded(event);
        reminders(event).body("items.owner", contains("Kim"));
        List<String> told = monitor.received(event);
        assertThat(told.subList(tried, told.size())).isNotEmpty().allSatisfy(message -> assertThat(message)
                .contains("hooks.aurora.example/kim", "负责人 Kim")
                .doesNotContain("Ada"));
    }

    @Test
    void everyWebhookOfACommanderIsToldOfWhatIsNobodys() {
        String event = Upcoming.prepared(SEASON);
        Upcoming.patch(
                "/api/v1/events/" + event,
                """
                {"contacts": [{"name": "Lin", "role": "COMMANDER", "channels": [
                  {"kind": "WEBHOOK", "address": "https://hooks.aurora.example/lin"},
                  {"kind": "WEBHOOK", "address": "https://hooks.aurora.example/war-room"}]}]}
                """);
        Upcoming.addTask(event, "Call the venue", SOON);
        job.run();
        assertThat(monitor.received(event)).hasSize(2);
        assertThat(String.join("\n", monitor.received(event))).contains("/lin").contains("/war-room");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"400, invalid-field", "409, channel-not-sendable", "422, idempotency-key-reused"})
    void whatIsRefusedForGoodIsNotHandedOverAgain(int status, String code) {
        String event = Upcoming.prepared(SEASON);
        Upcoming.addTask(event, "Call the venue", "Ada", SOON);
        monitor.refuses(status, code);
        job.run();
        job.run();
        reminders(event).body("items.handedAt", contains(notNullValue()));
        assertThat(monitor.received(event)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "401, unauthenticated, the key is being changed",
        "404, not-found, an older monitor",
        "429, too-many-requests, come again",
        "500, internal-error, a monitor in trouble"
    })
    void whatMayBeTakenTheNextTimeWaits(int status, String code, String reason) {
        String event = Upcoming.prepared(SEASON);
        Upcoming.addTask(event, "Call the venue", "Ada", SOON);
        monitor.refuses(status, code);
        job.run();
        reminders(event).body("items.handedAt", contains(nullValue()));
        monitor.takes();
        untilHanded(event);
    }

    private void untilHanded(String event) {
        await().atMost(PATIENCE).until(() -> {
            job.run();
            List<Object> handed = reminders(event).extract().path("items.handedAt");
            return handed.size() == 1 && handed.get(0) != null;
        });
    }

    private static ValidatableResponse reminders(String event) {
        return as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get("/api/v1/events/" + event + "/reminders")
                .then()
                .statusCode(200);
    }
}

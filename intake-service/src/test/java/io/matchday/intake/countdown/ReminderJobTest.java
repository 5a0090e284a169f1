package io.matchday.intake.countdown;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class ReminderJobTest {

    @Inject
    ReminderJob job;

    @Inject
    Told told;

    @Test
    void eachReminderIsWrittenAndToldOnce() {
        String event = Upcoming.in(Duration.ofDays(90));
        Upcoming.addTask(event, "Call the venue", Duration.ofHours(60));
        job.run();
        job.run();
        reminders(event)
                .body("items.kind", contains("THREE_DAYS_AHEAD"))
                .body("items.handedAt", everyItem(notNullValue()));
        assertThat(told.of(event)).hasSize(1);
        assertThat(told.of(event).get(0).message().en())
                .contains("Call the venue")
                .contains("nobody's");
    }

    @Test
    void aNewDueTimeIsANewReminderAndWhatIsSettledIsNone() {
        String event = Upcoming.in(Duration.ofDays(90));
        String key = Upcoming.addTask(event, "Call the venue", Duration.ofHours(60));
        String settled = Upcoming.addTask(event, "Book the room", Duration.ofHours(60));
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
    void whatCouldNotBeToldIsToldAgainUnderTheSameId() {
        String event = Upcoming.in(Duration.ofDays(90));
        Upcoming.addTask(event, "Call the venue", Duration.ofHours(60));
        told.refuse(event);
        job.run();
        assertThat(told.of(event)).hasSize(1);
        told.accept(event);
        job.run();
        job.run();
        assertThat(told.of(event))
                .hasSize(2)
                .extracting(Reminder::id)
                .containsOnly(told.of(event).get(0).id());
    }

    private static ValidatableResponse reminders(String event) {
        return as(Roles.VIEWER)
                .filter(Contract.of("intake-service"))
                .get("/api/v1/events/" + event + "/reminders")
                .then()
                .statusCode(200);
    }
}

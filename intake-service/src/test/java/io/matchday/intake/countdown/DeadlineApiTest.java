package io.matchday.intake.countdown;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.event.Events;
import io.matchday.intake.trap.TrapCases;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DeadlineApiTest {

    private static final String DRILL = "items.find { it.key == 'drill' }.";

    @Inject
    Events events;

    @Inject
    DeadlinePart part;

    @Test
    void aStartThatMovesMovesDueTimesAndLeavesWhatPeopleSaid() {
        String event = Upcoming.in(Duration.ofDays(90));
        assertThat(list(event).extract().<List<String>>path("items.due")).isSorted();
        String due = list(event)
                .body("items.key", hasItems("bandwidth-notice", "drill", "go-no-go", "capacity-release"))
                .body(DRILL + "urgency", equalTo("IN_TIME"))
                .extract()
                .path(DRILL + "due");
        Upcoming.change(event, "drill", "{\"state\": \"DONE\", \"owner\": \"Lin\", \"note\": \"all went well\"}");
        Upcoming.startIn(event, Duration.ofDays(97));
        list(event)
                .body(DRILL + "due", not(equalTo(due)))
                .body(DRILL + "state", equalTo("DONE"))
                .body(DRILL + "owner", equalTo("Lin"))
                .body(DRILL + "recheck", equalTo(true));
        Upcoming.change(event, "drill", "{\"state\": \"DONE\"}");
        list(event).body(DRILL + "recheck", equalTo(false)).body(DRILL + "note", equalTo("all went well"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String drill = "/api/v1/events/" + Upcoming.in(Duration.ofDays(90)) + "/deadlines/drill";
        valid(Roles.VIEWER).get(drill).then().statusCode(200).header("ETag", "\"0\"");
        patch(drill, null, "{\"owner\": \"Lin\"}").statusCode(428);
        patch(drill, "\"0\"", "{\"owner\": \"Lin\"}").statusCode(200).header("ETag", "\"1\"");
        patch(drill, "\"0\"", "{\"owner\": \"Ada\"}").statusCode(412).body("code", equalTo("stale-version"));
        patch(drill, "\"1\"", "{\"owner\": \"\"}").statusCode(200).body("owner", nullValue());
        patch(drill.replace("drill", "nothing"), "*", "{}").statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            owner | {"owner": "Somebody else"}
            reason | {"state": "WAIVED"}
            reason | {"reason": "too late"}
            due | {"due": "2027-01-01T00:00:00Z"}
            title | {"title": "Another"}
            """)
    void whatDoesNotAgreeIsRefusedAtTheFieldAtFault(String field, String change) {
        patch("/api/v1/events/" + Upcoming.in(Duration.ofDays(90)) + "/deadlines/drill", "*", change)
                .statusCode(400)
                .body("field", equalTo(field));
    }

    @Test
    void aLimitOfAPlatformBringsItsDeadlineUntilItIsDecided() {
        String event = TrapCases.onCloudFront();
        Upcoming.startIn(event, Duration.ofDays(90));
        list(event)
                .body("items.key", hasItems("trap-cloudfront-transfer-rate", "platform-questions"))
                .body("items.find { it.key == 'trap-cloudfront-transfer-rate' }.lead.period", equalTo("P10D"));
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(TrapCases.decision(event, "HANDLED", "Raised"))
                .post("/api/v1/events/" + event + "/traps/cloudfront-transfer-rate/decisions")
                .then()
                .statusCode(201);
        list(event).body("items.key", not(hasItem("trap-cloudfront-transfer-rate")));
    }

    @Test
    void whatIsOverdueClosesTheGateUntilItIsDoneOrWaived() {
        String event = Upcoming.in(Duration.ofDays(90));
        String key = Upcoming.addTask(event, "Call the venue", Duration.ofHours(-1));
        Upcoming.addTask(event, "Book the room", Duration.ofHours(47));
        Upcoming.change(event, key, "{\"owner\": \"Mei\"}");
        readiness(event, "DEADLINES")
                .body("colour", equalTo("RED"))
                .body("missing.find { it.subject == '" + key + "' }.owner", equalTo("Mei"))
                .body(
                        "missing.find { it.subject == '" + key + "' }.message.en",
                        containsString("Call the venue: was due"))
                .body("missing.code", hasItem("deadline-without-owner"));
        Upcoming.change(event, key, "{\"state\": \"WAIVED\", \"reason\": \"they called us\"}");
        readiness(event, "DEADLINES").body("colour", equalTo("YELLOW"));
    }

    @Test
    void aFreezeThatBeginsLateIsTold() {
        String event = Upcoming.in(Duration.ofDays(90));
        String freezes =
                "{\"freezes\": [{\"key\": \"all\", \"scope\": \"all\", \"startsAt\": \"%s\", \"endsAt\": \"%s\"}]}";
        Upcoming.patch(
                "/api/v1/events/" + event,
                freezes.formatted(Upcoming.after(Duration.ofDays(89)), Upcoming.after(Duration.ofDays(92))));
        readiness(event, "FREEZE").body("missing.code", hasItem("freeze-starts-late"));
        Upcoming.patch(
                "/api/v1/events/" + event,
                freezes.formatted(Upcoming.after(Duration.ofDays(80)), Upcoming.after(Duration.ofDays(92))));
        readiness(event, "FREEZE").body("colour", equalTo("GREEN"));
    }

    @Test
    void theCalendarIsSubscribedToInEitherLanguage() {
        String event = Upcoming.in(Duration.ofDays(90));
        int before = sequence(event);
        Upcoming.change(event, "drill", "{\"state\": \"DONE\"}");
        String english = calendar(event, "en-GB");
        assertThat(english)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("SUMMARY:✓ Contingency plans are rehearsed\r\n")
                .contains("TRIGGER:-P3D\r\n");
        assertThat(english.replace("\r\n ", "")).contains("UID:" + event + ".drill@matchday\r\n");
        assertThat(calendar(event, "zh-CN")).contains("SUMMARY:✓ 应急预案演练\r\n");
        assertThat(sequence(event)).isEqualTo(before + 1);
        Upcoming.startIn(event, Duration.ofDays(97));
        assertThat(sequence(event)).isGreaterThan(before + 1);
    }

    @Test
    void theCalendarOfAnEventThatIsCalledOffRingsNoMore() {
        String event = Upcoming.in(Duration.ofDays(90));
        Upcoming.change(event, "drill", "{\"state\": \"DONE\"}");
        assertThat(calendar(event, "en")).contains("BEGIN:VALARM").doesNotContain("STATUS:CANCELLED");
        int before = sequence(event);
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"CANCELLED\"}")
                .post("/api/v1/events/" + event + "/transitions")
                .then()
                .statusCode(201);
        assertThat(calendar(event, "en"))
                .doesNotContain("BEGIN:VALARM")
                .contains("STATUS:CANCELLED")
                .containsOnlyOnce("STATUS:CONFIRMED");
        assertThat(sequence(event))
                .as("calendars take over what has a higher number")
                .isGreaterThan(before);
    }

    @Test
    void anAddressThatIsHandedOnCarriesItsLanguage() {
        String event = Upcoming.in(Duration.ofDays(90));
        assertThat(calendar(event, "en", "?language=zh")).contains("应急预案演练");
        assertThat(calendar(event, "zh-CN", "?language=en")).doesNotContain("应急预案演练");
        as(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/calendar.ics?language=fr")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
    }

    @Test
    void aCustomerReadsItsOwnAlone() {
        String others = "/api/v1/events/" + SampleEvent.stored("borealis-games");
        for (String path : List.of("/deadlines", "/deadlines/drill", "/calendar.ics", "/reminders")) {
            as(Roles.CUSTOMER).get(others + path).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @Test
    void thePartIsTakenOverByAnotherEventAsAWhole() {
        String from = Upcoming.in(Duration.ofDays(90));
        String to = Upcoming.in(Duration.ofDays(90));
        String key = Upcoming.addTask(from, "Call the venue", Duration.ofHours(60));
        Upcoming.change(from, "drill", "{\"owner\": \"Lin\"}");
        Upcoming.change(to, "rehearsal", "{\"owner\": \"Ada\"}");
        EventDeadlines taken = QuarkusTransaction.requiringNew().call(() -> {
            EventDeadlines deadlines = part.read(events.findById(from));
            part.restore(events.findById(to), deadlines);
            return deadlines;
        });
        assertThat(QuarkusTransaction.requiringNew().call(() -> part.read(events.findById(to))))
                .isEqualTo(taken);
        list(to).body("items.key", hasItem(key))
                .body(DRILL + "owner", equalTo("Lin"))
                .body("items.find { it.key == 'rehearsal' }.owner", nullValue())
                .body("items.find { it.key == 'rehearsal' }.version", greaterThan(1));
    }

    private static ValidatableResponse list(String event) {
        return valid(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/deadlines")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse readiness(String event, String area) {
        return valid(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/readiness")
                .then()
                .rootPath("rows.find { it.area == '" + area + "' }");
    }

    private static String calendar(String event, String language) {
        return calendar(event, language, "");
    }

    private static String calendar(String event, String language, String query) {
        return valid(Roles.VIEWER)
                .header("Accept-Language", language)
                .get("/api/v1/events/" + event + "/calendar.ics" + query)
                .then()
                .statusCode(200)
                .contentType("text/calendar; charset=UTF-8")
                .extract()
                .asString();
    }

    /** The sequence of the drill. */
    private static int sequence(String event) {
        Matcher entry = Pattern.compile("UID:" + event + "\\.drill@matchday.*?SEQUENCE:(\\d+)", Pattern.DOTALL)
                .matcher(calendar(event, "en").replace("\r\n ", ""));
        assertThat(entry.find()).isTrue();
        return Integer.parseInt(entry.group(1));
    }

    private static ValidatableResponse patch(String path, String ifMatch, String change) {
        RequestSpecification request = as(Roles.ENGINEER).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(change).patch(path).then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

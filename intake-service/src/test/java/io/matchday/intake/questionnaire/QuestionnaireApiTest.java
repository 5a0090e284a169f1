package io.matchday.intake.questionnaire;

import static io.matchday.intake.questionnaire.SampleSheet.EVENTS;
import static io.matchday.intake.questionnaire.SampleSheet.apply;
import static io.matchday.intake.questionnaire.SampleSheet.exported;
import static io.matchday.intake.questionnaire.SampleSheet.fill;
import static io.matchday.intake.questionnaire.SampleSheet.patch;
import static io.matchday.intake.questionnaire.SampleSheet.valid;
import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.xlsx.Book;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionnaireApiTest {

    @Test
    void aSheetGoesOutIsFilledTriedAndApplied() {
        String event = EVENTS + SampleEvent.stored();
        byte[] filled = exported(event).text("Domains", "E3", "3 Tbps").save();
        fill(Roles.CUSTOMER, event, filled)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("applied", is(false))
                .body("errors", empty())
                .body("exportedVersion", equalTo(0))
                .body("changes.path", contains("domains[play.aurora.example].expectedPeakBitsPerSecond"))
                .body("changes[0].before", equalTo("2000000000000"))
                .body("changes[0].after", equalTo("3000000000000"));
        as(Roles.VIEWER).get(event).then().body("version", equalTo(0));
        apply(event, filled, "\"0\"", "")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("applied", is(true));
        as(Roles.VIEWER)
                .get(event)
                .then()
                .body("version", equalTo(1))
                .body("domains[1].expectedPeakBitsPerSecond", equalTo(3_000_000_000_000L));
        // The same again finds nothing left to do, and makes no version.
        apply(event, filled, "\"1\"", "")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("changes", empty());
    }

    @Test
    void theSheetSpeaksTheLanguageAskedFor() {
        String event = EVENTS + SampleEvent.stored();
        Response chinese = valid(Roles.CUSTOMER)
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.1")
                .get(event + "/questionnaire");
        chinese.then()
                .statusCode(200)
                .contentType(QuestionnaireResource.XLSX)
                .header("ETag", "\"0\"")
                .header("Content-Disposition", containsString(".xlsx"));
        assertThat(Book.of(chinese.asByteArray()).names()).contains("域名", "填写说明");
        byte[] english = valid(Roles.VIEWER)
                .header("Accept-Language", "zh")
                .get(event + "/questionnaire?language=en")
                .asByteArray();
        assertThat(Book.of(english).names()).contains("Domains", "Read me");
        as(Roles.VIEWER)
                .get(event + "/questionnaire?language=fr")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
    }

    @Test
    void errorsAreToldByCellAndNothingIsApplied() {
        String event = EVENTS + SampleEvent.stored();
        byte[] filled = exported(event)
                .text("Domains", "E3", "a lot")
                .text("Contacts", "B2", "Boss")
                .text("Event", "B3", "Renamed")
                .save();
        fill(Roles.ENGINEER, event, filled)
                .statusCode(200)
                .body("errors.code", contains("not-a-bandwidth", "unknown-option"))
                .body("errors[0].sheet", equalTo("Domains"))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("E"))
                .body("errors[0].header", containsString("Expected peak"))
                .body("errors[0].value", equalTo("a lot"))
                .body("errors[0].field", equalTo("domains[1].expectedPeakBitsPerSecond"))
                .body("errors[0].message.zh", containsString("带宽"))
                .body("changes", empty());
        apply(event, filled, "\"0\"", "")
                .statusCode(422)
                .body("code", equalTo("questionnaire-invalid"))
                .body("errors.size()", equalTo(2));
        as(Roles.VIEWER)
                .get(event)
                .then()
                .body("name", equalTo("Aurora Cup final"))
                .body("version", equalTo(0));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStays() {
        String event = EVENTS + SampleEvent.stored();
        byte[] filled = exported(event).text("Domains", "E3", "3 Tbps").save();
        patch(event, "{\"name\": \"Renamed\", \"level\": \"IMPORTANT\"}");
        apply(event, filled, "\"0\"", "").statusCode(412).body("code", equalTo("stale-version"));
        apply(event, filled, "\"1\"", "")
                .statusCode(200)
                .body("exportedVersion", equalTo(0))
                .body("currentVersion", equalTo(2))
                .body("conflicts", empty());
        as(Roles.VIEWER)
                .get(event)
                .then()
                .body("name", equalTo("Renamed"))
                .body("domains[1].expectedPeakBitsPerSecond", equalTo(3_000_000_000_000L));
    }

    @Test
    void whatBothChangedIsAppliedOnlyWhenSomebodyDecides() {
        String event = EVENTS + SampleEvent.stored();
        byte[] filled = exported(event)
                .text("Event", "B3", "Ours")
                .text("Event", "B6", "Standard")
                .save();
        patch(event, "{\"name\": \"Theirs\"}");
        fill(Roles.ENGINEER, event, filled)
                .body("conflicts.path", contains("name"))
                .body("conflicts[0].base", equalTo("Aurora Cup final"))
                .body("conflicts[0].sheet", equalTo("Ours"))
                .body("conflicts[0].stored", equalTo("Theirs"))
                .body("changes.path", contains("level"));
        apply(event, filled, "\"1\"", "")
                .statusCode(412)
                .body("code", equalTo("questionnaire-conflicts"))
                .body("conflicts.path", contains("name"));
        apply(event, filled, "\"1\"", "&conflicts=SHEET").statusCode(200);
        as(Roles.VIEWER).get(event).then().body("name", equalTo("Ours")).body("level", equalTo("STANDARD"));
    }

    @Test
    void ofTwoAtOnceOneComesTooLate() {
        String event = EVENTS + SampleEvent.stored();
        byte[] one = exported(event).text("Event", "B3", "One").save();
        byte[] other = exported(event).text("Event", "B3", "Other").save();
        List<Integer> statuses = Stream.of(one, other)
                .map(file -> CompletableFuture.supplyAsync(
                        () -> apply(event, file, "\"0\"", "").extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 412);
    }

    @Test
    void whatIsNoWorkbookIsAFindingAndWhatIsTooLargeIsNotRead() {
        String event = EVENTS + SampleEvent.stored();
        fill(Roles.ENGINEER, event, new byte[] {1, 2, 3})
                .statusCode(200)
                .body("errors.code", contains("not-a-workbook"))
                .body("errors[0].sheet", nullValue());
        as(Roles.ENGINEER)
                .contentType(QuestionnaireResource.XLSX)
                .body(new byte[(1 << 20) + 1])
                .post(event + "/questionnaire")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        as(Roles.ENGINEER)
                .contentType("text/csv")
                .body("a,b")
                .post(event + "/questionnaire")
                .then()
                .statusCode(415);
    }

    @Test
    void aClosedEventTakesNoQuestionnaire() {
        String event = EVENTS + SampleEvent.stored();
        byte[] filled = exported(event).text("Event", "B3", "Too late").save();
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"CANCELLED\"}")
                .post(event + "/transitions")
                .then()
                .statusCode(201);
        apply(event, filled, "*", "").statusCode(409).body("code", equalTo("event-frozen"));
    }
}

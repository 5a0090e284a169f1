package io.matchday.intake.questionnaire;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.xlsx.Book;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewEventByQuestionnaireTest {

    private static final String EVENTS = "/api/v1/events/";
    private static final String NEW = "/api/v1/questionnaires";

    @Test
    void aBlankSheetBecomesAnEventOnce() {
        String key = SampleEvent.freshKey();
        byte[] filled = filledBlank(key);
        create(filled, "", null)
                .statusCode(200)
                .body("applied", is(false))
                .body("eventKey", equalTo(key))
                .body("currentVersion", nullValue())
                .body("changes.path", hasItem("name"));
        as(Roles.VIEWER).get(EVENTS + key).then().statusCode(404);
        String once = UUID.randomUUID().toString();
        String first = create(filled, "?dryRun=false", once)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/intake/api/v1/events/" + key))
                .extract()
                .asString();
        assertThat(create(filled, "?dryRun=false", once)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        create(filled, "?dryRun=false", null).statusCode(409).body("code", equalTo("event-exists"));
        create(filledBlank(SampleEvent.freshKey()), "?dryRun=false", once)
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        as(Roles.VIEWER)
                .get(EVENTS + key)
                .then()
                .body("startsAt", equalTo("2026-12-05T11:00:00Z"))
                .body("products", contains("LIVE", "CDN"));
        create(blank().save(), "?dryRun=false", null).statusCode(422).body("errors.code", hasItem("missing"));
    }

    private static byte[] filledBlank(String key) {
        return blank().text("Event", "B2", key)
                .text("Event", "B3", "Aurora Cup")
                .text("Event", "B4", "aurora-esports")
                .text("Event", "B5", "Aurora Esports")
                .text("Event", "B6", "Critical")
                .text("Event", "B7", "2026-12-05 19:00")
                .text("Event", "B8", "2026-12-06 00:00")
                .text("Event", "B9", "Asia/Shanghai")
                .text("Event", "B10", "LIVE, CDN")
                .save();
    }

    private static Book blank() {
        return Book.of(valid(Roles.CUSTOMER).get(NEW + "/blank").asByteArray());
    }

    private static ValidatableResponse create(byte[] file, String query, String once) {
        RequestSpecification request = valid(Roles.ENGINEER).contentType(QuestionnaireResource.XLSX);
        if (once != null) {
            request.header("Idempotency-Key", once);
        }
        return request.body(file).post(NEW + query).then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

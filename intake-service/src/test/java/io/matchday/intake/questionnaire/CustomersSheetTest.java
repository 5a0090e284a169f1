package io.matchday.intake.questionnaire;

import static io.matchday.intake.questionnaire.SampleSheet.EVENTS;
import static io.matchday.intake.questionnaire.SampleSheet.apply;
import static io.matchday.intake.questionnaire.SampleSheet.exported;
import static io.matchday.intake.questionnaire.SampleSheet.fill;
import static io.matchday.intake.questionnaire.SampleSheet.valid;
import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.xlsx.Book;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What a customer's people may do with the questionnaire, and that what they are not shown stays. */
@QuarkusTest
class CustomersSheetTest {

    @Test
    void whatTheCustomerWasShownCutShortComesBackWhole() {
        String event = EVENTS + SampleEvent.stored();
        byte[] out = valid(Roles.CUSTOMER).get(event + "/questionnaire").asByteArray();
        byte[] filled = Book.of(out)
                .text("Contacts", "E3", "Phone")
                .text("Contacts", "F3", "+86 10 5555 0101")
                .text("Contacts", "A4", "Mei Zhang")
                .save();
        fill(Roles.CUSTOMER, event, filled)
                .statusCode(200)
                .body("errors", empty())
                .body("conflicts", empty());
        assertThat(fill(Roles.CUSTOMER, event, filled).extract().asString())
                .contains("+86 10 5555 0101")
                .doesNotContain("https://hooks.aurora.example/duty");
        apply(event, filled, "\"0\"", "").statusCode(200).body("conflicts", empty());
        as(Roles.VIEWER)
                .get(event)
                .then()
                .body("contacts.name", contains("Lin", "Ada", "Mei Zhang"))
                .body("contacts[1].channels[0].address", equalTo("https://hooks.aurora.example/duty"))
                .body("contacts[1].channels[1].address", equalTo("+86 10 5555 0101"));
    }

    @Test
    void aCustomersSheetThatSaysNothingNewChangesNothing() {
        String event = EVENTS + SampleEvent.stored();
        byte[] out = valid(Roles.CUSTOMER).get(event + "/questionnaire").asByteArray();
        fill(Roles.ENGINEER, event, out)
                .statusCode(200)
                .body("changes", empty())
                .body("errors", empty());
        byte[] renamed = Book.of(out).text("Contacts", "A3", "Ada Chen").save();
        apply(event, renamed, "\"0\"", "").statusCode(200);
        as(Roles.VIEWER)
                .get(event)
                .then()
                .body(
                        "contacts.find { it.name == 'Ada Chen' }.channels[0].address",
                        equalTo("https://hooks.aurora.example/duty"));
    }

    @Test
    void applyingIsForEngineersWhoNameTheVersionTheyLookedAt() {
        String event = EVENTS + SampleEvent.stored();
        byte[] same = exported(event).save();
        as(Roles.CUSTOMER)
                .contentType(QuestionnaireResource.XLSX)
                .header("If-Match", "*")
                .body(same)
                .post(event + "/questionnaire?dryRun=false")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        apply(event, same, null, "").statusCode(428).body("code", equalTo("version-required"));
        String others = EVENTS + SampleEvent.stored("borealis-games");
        fill(Roles.CUSTOMER, others, same).statusCode(404).body("code", equalTo("not-found"));
        as(Roles.CUSTOMER).get(others + "/questionnaire").then().statusCode(404);
        fill(Roles.ENGINEER, others, same).statusCode(200).body("errors.code", hasItem("other-event"));
    }
}

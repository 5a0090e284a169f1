package io.matchday.intake.questionnaire;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.xlsx.Book;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** The questionnaire of an event taken out and brought in through the API, every exchange checked against the contract. */
final class SampleSheet {

    static final String EVENTS = "/api/v1/events/";

    private SampleSheet() {}

    static Book exported(String event) {
        return Book.of(valid(Roles.VIEWER).get(event + "/questionnaire").asByteArray());
    }

    static ValidatableResponse fill(String role, String event, byte[] file) {
        return valid(role)
                .contentType(QuestionnaireResource.XLSX)
                .body(file)
                .post(event + "/questionnaire")
                .then();
    }

    static ValidatableResponse apply(String event, byte[] file, String ifMatch, String query) {
        RequestSpecification request = valid(Roles.ENGINEER).contentType(QuestionnaireResource.XLSX);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(file)
                .post(event + "/questionnaire?dryRun=false" + query)
                .then();
    }

    static void patch(String event, String change) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(change)
                .patch(event)
                .then()
                .statusCode(200);
    }

    static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

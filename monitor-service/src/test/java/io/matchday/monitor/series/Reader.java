package io.matchday.monitor.series;

import static org.hamcrest.Matchers.equalTo;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.restassured.response.ValidatableResponse;

/**
 * Reads back what was counted for an event, holding each answer to the contract.
 *
 * @param event key of the event
 */
record Reader(String event) {

    ValidatableResponse read(String query) {
        return SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .get(path(query))
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    String csv(String query) {
        return SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .header("Accept", "text/csv")
                .get(path(query))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    void refused(String query, String parameter) {
        SignIns.as(Roles.VIEWER)
                .get(path(query))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-field"), "field", equalTo(parameter));
    }

    String path(String query) {
        return "/api/v1/events/" + event + query;
    }
}

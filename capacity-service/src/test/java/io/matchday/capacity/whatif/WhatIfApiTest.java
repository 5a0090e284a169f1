package io.matchday.capacity.whatif;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class WhatIfApiTest {
    private static final String CDN = "products.find { it.product == 'CDN' }";

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void supposingNothingAnswersWhatHeadroomAnswers() {
        String event = neighbours.event();
        JsonPath plain = as(Roles.VIEWER)
                .get("/api/v1/events/{eventKey}/headroom", event)
                .jsonPath();

        suppose(event, "{}")
                .statusCode(200)
                .body("verdict", equalTo(plain.getString("verdict")))
                .body(CDN + ".verdict", equalTo(plain.getString(CDN + ".verdict")))
                .body(CDN + ".explanation.en", equalTo(plain.getString(CDN + ".explanation.en")));
    }

    @Test
    void twiceTheAudienceAndALostPoolAreCounted() {
        String event = neighbours.event();
        String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 1000);
        JsonPath all = suppose(event, "{}").extract().jsonPath();
        JsonPath less = suppose(event, "{\"audienceFactor\": 2, \"lostPools\": [\"" + pool + "\"]}")
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(less.getLong(CDN + ".needBitsPerSecond")).isEqualTo(2 * Neighbours.ANNOUNCED_CDN);
        assertThat(less.getLong(CDN + ".stockBitsPerSecond"))
                .isEqualTo(all.getLong(CDN + ".stockBitsPerSecond") - 1000);
    }

    @Test
    void aProductAskedForOnTopIsJudgedToo() {
        suppose(neighbours.event(), "{\"extra\": [{\"product\": \"ENS\", \"bitsPerSecond\": 8}]}")
                .statusCode(200)
                .body("products.product", hasItem("ENS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'audienceFactor': 0.05}|audienceFactor",
                "{'audienceFactor': 21}|audienceFactor",
                "{'lostRegions': ['CN East']}|lostRegions[0]",
                "{'extra': [{'product': 'CDN'}]}|extra[0].bitsPerSecond",
            },
            quoteCharacter = '"')
    void whatCannotBeSupposedIsRefused(String body, String field) {
        SignIns.as(Roles.VIEWER)
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/api/v1/events/{eventKey}/what-if", neighbours.event())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "violations[0].field", containsString(field));
    }

    private static ValidatableResponse suppose(String event, String body) {
        return as(Roles.VIEWER)
                .body(body)
                .post("/api/v1/events/{eventKey}/what-if", event)
                .then();
    }
}

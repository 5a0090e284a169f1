package io.matchday.intake.trap;

import static io.matchday.testkit.identity.SignIns.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class PlatformsApiTest {

    private static final String DOCUMENT =
            """
            {"uses": [{"platform": "tencent-css", "domains": ["push.aurora.example"], "served": "MAINLAND_CHINA",
                       "usualPeakBitsPerSecond": 1000, "usageCap": {"set": true, "bitsPerSecond": 5000}}],
             "answers": [{"trapId": "tencent-css-icp", "concerned": false, "note": "filed in May"}]}
            """;

    @Test
    void theDocumentStartsEmptyAndIsReplacedByWhoeverReadItLast() {
        String event = "/api/v1/events/" + SampleEvent.stored();
        valid(Roles.VIEWER)
                .get(event + "/platforms")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("uses", empty());
        put(event, null, DOCUMENT).statusCode(428).body("code", equalTo("version-required"));
        put(event, "\"0\"", DOCUMENT).statusCode(200).header("ETag", "\"1\"");
        put(event, "\"0\"", DOCUMENT).statusCode(412).body("code", equalTo("stale-version"));
        valid(Roles.CUSTOMER)
                .get(event + "/platforms")
                .then()
                .header("ETag", "\"1\"")
                .body("uses.platform", contains("tencent-css"))
                .body("uses[0].usageCap.bitsPerSecond", equalTo(5000))
                .body("uses[0].expectedRequestsPerSecond", nullValue())
                .body("answers[0].note", equalTo("filed in May"));
        put(event, "\"1\"", "{}").statusCode(200).body("uses", empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            uses[0].platform | {"uses": [{"platform": "aws-cloudfrnt"}]}
            uses[0].domains[1] | {"uses": [{"platform": "other", "domains": ["push.aurora.example", "x.example"]}]}
            uses[1].domains[0] | {"uses": [{"platform": "other", "domains": ["push.aurora.example"]}, {"platform": "other", "domains": ["push.aurora.example"]}]}
            uses[0].usageCap.bitsPerSecond | {"uses": [{"platform": "other", "usageCap": {"set": false, "bitsPerSecond": 1}}]}
            answers[0].trapId | {"answers": [{"trapId": "cloudfront-requests", "concerned": true}]}
            answers[1].trapId | {"answers": [{"trapId": "tencent-css-icp", "concerned": true}, {"trapId": "tencent-css-icp", "concerned": false}]}
            """)
    void whatDoesNotAgreeIsRefusedAtTheFieldAtFault(String field, String document) {
        put("/api/v1/events/" + SampleEvent.stored(), "*", document)
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("field", equalTo(field));
    }

    @Test
    void aMisspeltPlatformIsAnsweredWithThoseThatAreKnown() {
        put("/api/v1/events/" + SampleEvent.stored(), "*", "{\"uses\": [{\"platform\": \"cloudfront\"}]}")
                .body("known", hasItem("aws-cloudfront"));
    }

    @Test
    void aCustomerReadsItsOwnAloneAndWritesNothing() {
        String others = "/api/v1/events/" + SampleEvent.stored("borealis-games");
        as(Roles.CUSTOMER).get(others + "/platforms").then().statusCode(404);
        as(Roles.CUSTOMER).get(others + "/traps").then().statusCode(404);
    }

    private static ValidatableResponse put(String event, String ifMatch, String document) {
        RequestSpecification request = as(Roles.ENGINEER).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(document).put(event + "/platforms").then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

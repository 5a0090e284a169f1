package io.matchday.intake;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.RawExchange;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client means to send and every service refuses, shown on this one. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class MalformedRequestTest {

    private static final String EVENTS = "/api/v1/events";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "/intake/api/v1/events/%zz, 400, malformed-request",
        "/%zz, 400, malformed-request",
        "/intake/api/v1/events?limit=%zz, 400, malformed-request",
        "/intake/api/v1/events/cup%00, 404, not-found",
        "/intake/anywhere%00, 404, not-found",
        "/intake/api/v1/events?cup%00=1, 400, malformed-request",
        "/intake/api/v1/events?cursor=%00, 400, invalid-field",
        "/intake/api/v1/events?phase=DRAFT%1b, 400, invalid-field",
        "*, 404, not-found"
    })
    void anAddressThatIsNoTextIsRefused(String target, int status, String code) {
        assertProblem(RawExchange.send(RestAssured.port, "GET " + target + " HTTP/1.1"), status, code);
    }

    @Test
    void aParameterThatIsNoTextIsNamed() {
        RawExchange answer = RawExchange.send(RestAssured.port, "GET /intake/api/v1/events?cursor=a%00 HTTP/1.1");
        assertThat(new JsonPath(answer.body()).getString("field")).isEqualTo("cursor");
    }

    @Test
    void tooLongAHeadIsToldFromTooLongALine() {
        String line = "GET /intake/api/v1/events?cursor=" + "x".repeat(8192) + " HTTP/1.1";
        assertProblem(RawExchange.send(RestAssured.port, line), 414, "uri-too-long");
        String head = "GET /intake/api/v1/events HTTP/1.1\r\nX-Long: " + "x".repeat(16384);
        assertProblem(RawExchange.send(RestAssured.port, head), 431, "headers-too-large");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u0085", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\uffff"})
    void whatIsNoTextIsRefusedWhereverItStands(String escape) {
        refused("Aurora Cup final", "Aurora" + escape).body("field", equalTo("name"));
        refused("Aurora Esports", escape).body("field", equalTo("customer.name"));
        refused("\"main\"", "\"main" + escape + "\"").body("field", equalTo("domains[0].streams[0]"));
        refused("+86 10", escape + "+86 10").body("field", equalTo("contacts[0].channels[0].address"));
    }

    @Test
    void everyOtherTextComesBackAsItWasSent() {
        String text = "Ünïcode 决赛 \ud83d\ude00 \t\n\r end";
        String key = SampleEvent.freshKey();
        post(SampleEvent.body(key).replace("Aurora Cup final", "Ünïcode 决赛 \\ud83d\\ude00 \\t\\n\\r end"))
                .statusCode(201)
                .body("name", equalTo(text));
        as(Roles.VIEWER).get(EVENTS + "/" + key).then().body("name", equalTo(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "+99999-01-01T00:00:00Z",
                "-4000-01-01T00:00:00Z",
                "1999-12-31T23:59:59Z",
                "2201-01-01T00:00:00Z",
                "+1000000001-01-01T00:00:00Z",
                "4102444800",
                "tomorrow",
                ""
            })
    void aTimeBeyondReasonIsRefused(String time) {
        refused("2026-12-05T11:00:00Z", time).body("field", equalTo("startsAt"));
        refused("2026-12-05T16:00:00Z", time).body("field", equalTo("endsAt"));
    }

    @Test
    void aNumberIsNoTime() {
        refused("\"2026-12-05T16:00:00Z\"", "1796486400").body("field", equalTo("endsAt"));
    }

    @Test
    void aTimeIsAnsweredAsItIsKept() {
        String key = SampleEvent.freshKey();
        String sent = SampleEvent.body(key)
                .replace("2026-12-05T11:00:00Z", "2000-01-01T08:00:00.123456789+08:00")
                .replace("2026-12-05T16:00:00Z", "2200-12-31T23:59:59.999999999Z");
        post(sent).statusCode(201).body("startsAt", equalTo("2000-01-01T00:00:00.123456Z"));
        as(Roles.VIEWER)
                .get(EVENTS + "/" + key)
                .then()
                .body("startsAt", equalTo("2000-01-01T00:00:00.123456Z"))
                .body("endsAt", equalTo("2200-12-31T23:59:59.999999Z"));
    }

    private static ValidatableResponse refused(String usual, String odd) {
        return post(SampleEvent.body(SampleEvent.freshKey()).replace(usual, odd))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-field"))
                .body("instance", nullValue());
    }

    private static ValidatableResponse post(String body) {
        return as(Roles.ENGINEER)
                .contentType("application/json; charset=utf-8")
                .body(body)
                .post(EVENTS)
                .then();
    }

    private static void assertProblem(RawExchange answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.head()).contains("Content-Type: application/problem+json");
        JsonPath problem = new JsonPath(answer.body());
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("traceId")).isNotBlank();
    }
}

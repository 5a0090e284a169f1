package io.matchday.intake.chain;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ChainApiTest {

    private static final String INFORMATION = "rows.find { it.area == 'INFORMATION' }";
    private static final String EMPTY = "{\"nodes\":[],\"links\":[]}";

    @Test
    void anEventBeginsWithAnEmptyChain() {
        String event = SampleEvent.stored();
        read(event)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("nodes", empty())
                .body("links", empty());
        findings(event).statusCode(200).body("items", empty());
    }

    @Test
    void aChainIsReadAsItWasWrittenAndCanBeWrittenBack() {
        String event = SampleEvent.stored();
        put(event, "\"0\"", SampleChain.body()).statusCode(200).header("ETag", "\"1\"");
        Response read = valid(Roles.VIEWER).get(path(event));
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        JsonPath sent = new JsonPath(SampleChain.body());
        assertThat(read.jsonPath().getList("nodes.key")).isEqualTo(sent.getList("nodes.key"));
        assertThat(read.jsonPath().getString("nodes[7].product")).isEqualTo("ECS");
        assertThat(read.jsonPath().getBoolean("nodes[7].selfBuilt")).isTrue();
        assertThat(read.jsonPath().getString("nodes[2].domain")).isEqualTo("push.aurora.example");
        assertThat(read.jsonPath().getList("links.role")).isEqualTo(sent.getList("links.role"));
        assertThat(read.jsonPath().getLong("links[11].expectedBitsPerSecond")).isEqualTo(900_000_000_000L);
        put(event, "\"1\"", read.asString()).statusCode(200).header("ETag", "\"2\"");
        put(event, "\"2\"", EMPTY).statusCode(200).header("ETag", "\"3\"").body("nodes", empty());
    }

    @Test
    void aWriteNamesTheVersionItWasMadeOn() {
        String event = SampleEvent.stored();
        put(event, "\"0\"", SampleChain.body()).statusCode(200);
        put(event, "\"0\"", EMPTY).statusCode(412).body("code", equalTo("stale-version"));
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(EMPTY)
                .put(path(event))
                .then()
                .statusCode(428)
                .body("code", equalTo("version-required"));
        read(event).header("ETag", "\"1\"").body("nodes", hasSize(13));
    }

    @Test
    void aCancelledEventKeepsTheChainItHad() {
        String event = SampleEvent.stored();
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"CANCELLED\"}")
                .post("/api/v1/events/" + event + "/transitions")
                .then()
                .statusCode(201);
        put(event, "\"0\"", SampleChain.body()).statusCode(409).body("code", equalTo("event-frozen"));
    }

    @Test
    void aChainOfAnotherCustomersEventIsNotThere() {
        String event = SampleEvent.stored("someone-else");
        for (String part : new String[] {"", "/findings", "/diagram", "/picture"}) {
            as(Roles.CUSTOMER)
                    .get(path(event) + part)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-found"));
        }
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"key\": \"encoder-main\"|\"key\": \"Main\"|nodes[0].key",
                "\"key\": \"encoder-spare\"|\"key\": \"encoder-main\"|nodes[1].key",
                "\"name\": \"Main encoder\"|\"name\": \" \"|nodes[0].name",
                "\"kind\": \"INGEST\"|\"kind\": \"MAGIC\"|nodes[2].kind",
                "\"kind\": \"INGEST\",|\"kind\": null,|nodes[2].kind",
                "\"selfBuilt\": true|\"selfBuilt\": null|nodes[7].selfBuilt",
                "\"vendor\": \"Edge Two\"|\"vendor\": \"\"|nodes[10].vendor",
                "\"region\": \"cn-south\", \"domain\"|\"region\": \"CN South\", \"domain\"|nodes[3].region",
                "\"domain\": \"push.aurora.example\"|\"domain\": \"push.other.example\"|nodes[2].domain",
                "\"from\": \"encoder-main\"|\"from\": \"nobody\"|links[0].from",
                "\"to\": \"recording\"|\"to\": \"ingest-east\"|links[4].to",
                "\"to\": \"recording\"|\"to\": null|links[4].to",
                "\"protocol\": \"SRT\"|\"protocol\": \"PIGEON\"|links[0].protocol",
                "\"redundancy\": \"ACTIVE_STANDBY\"|\"redundancy\": null|links[0].redundancy",
                "20000000|-1|links[0].expectedBitsPerSecond",
                "{\"from\": \"cdn-two\"|null, {\"from\": \"cdn-two\"|links[13]",
                "\"from\": \"cdn-two\", \"to\": \"web\"|\"from\": \"web\", \"to\": \"ingest-south\"|links[13]",
                "\"nodes\": [|\"nodes\": [null,|nodes[0]"
            })
    void whatIsWrongIsNamed(String usual, String odd, String field) {
        String body = SampleChain.body();
        assertThat(body).contains(usual);
        String sent =
                body.substring(0, body.indexOf(usual)) + odd + body.substring(body.indexOf(usual) + usual.length());
        JsonPath problem = put(SampleEvent.stored(), "*", sent)
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .extract()
                .jsonPath();
        String named = problem.getString("field");
        assertThat(named == null ? problem.getString("violations[0].field") : named)
                .contains(field);
    }

    @Test
    void aChainIsReplacedAsAWholeOrNotAtAll() {
        put(SampleEvent.stored(), "*", "{\"links\":[]}")
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("violations[0].field", endsWith("nodes"));
    }

    @Test
    void aFieldOfNobodysIsNotIgnored() {
        put(SampleEvent.stored(), "*", "{\"nodes\":[],\"links\":[],\"edges\":[]}")
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("field", equalTo("edges"));
    }

    @Test
    void findingsSayWhatWhyAndWhatToDo() {
        String event = SampleEvent.stored();
        SampleChain.drawn(event);
        findings(event)
                .body("items.code", hasItem("hidden-scale-up"))
                .body("items.code", hasItem("rate-below-peak"))
                .body("items.code", not(hasItem("single-point-of-failure")))
                .body("items.impact", everyItem(lessThanOrEqualTo(5)))
                .body("items.find { it.code == 'hidden-scale-up' }.subject", equalTo("origin-a"));
    }

    @Test
    void theDiagramSpeaksTheLanguageAskedFor() {
        String event = SampleEvent.stored();
        SampleChain.drawn(event);
        valid(Roles.CUSTOMER)
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .get(path(event) + "/diagram")
                .then()
                .statusCode(200)
                .contentType("text/vnd.mermaid;charset=UTF-8")
                .header("Content-Language", "zh")
                .header("Vary", containsString("Accept-Language"))
                .body(startsWith("flowchart LR\n"))
                .body(containsString("源站 #40;自建#41;"));
    }

    @Test
    void thePictureIsWholeUnderTheStrictestPolicy() {
        String event = SampleEvent.stored();
        SampleChain.drawn(event);
        valid(Roles.VIEWER)
                .get(path(event) + "/picture")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml;charset=UTF-8")
                .header("Content-Language", "en")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .body(startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""))
                .body(containsString("Aurora Cup final"));
    }

    @Test
    void readinessAsksForTheChainAndForWhatItLacks() {
        String event = SampleEvent.stored();
        missing(event).body(INFORMATION + ".colour", equalTo("RED"));
        missing(event).body(INFORMATION + ".missing.code", hasItem("no-chain"));
        SampleChain.drawn(event);
        missing(event).body(INFORMATION + ".missing", empty());
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(
                        """
                        {"domains": [{"name": "push.aurora.example", "role": "PUSH", "product": "LIVE",
                                      "expectedPeakBitsPerSecond": 1, "qos": {"maxErrorRatio": 0.1}},
                                     {"name": "new.aurora.example", "role": "PULL", "product": "CDN",
                                      "expectedPeakBitsPerSecond": 1, "qos": {"maxErrorRatio": 0.1}}]}
                        """)
                .patch("/api/v1/events/" + event)
                .then()
                .statusCode(200);
        missing(event)
                .body(INFORMATION + ".colour", equalTo("YELLOW"))
                .body(INFORMATION + ".missing.code", hasItem("node-without-domain"))
                .body(INFORMATION + ".missing.subject", hasItem("new.aurora.example"));
        as(Roles.VIEWER).get(path(event) + "/picture").then().statusCode(200);
    }

    private static ValidatableResponse missing(String event) {
        return as(Roles.VIEWER).get("/api/v1/events/" + event + "/readiness").then();
    }

    private static ValidatableResponse read(String event) {
        return valid(Roles.VIEWER).get(path(event)).then();
    }

    private static ValidatableResponse findings(String event) {
        return valid(Roles.VIEWER).get(path(event) + "/findings").then();
    }

    private static ValidatableResponse put(String event, String ifMatch, String body) {
        return as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .put(path(event))
                .then();
    }

    private static String path(String event) {
        return "/api/v1/events/" + event + "/chain";
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

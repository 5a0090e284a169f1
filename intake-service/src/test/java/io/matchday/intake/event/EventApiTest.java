package io.matchday.intake.event;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EventApiTest {

    private static final String EVENTS = "/api/v1/events";

    @ParameterizedTest(name = "{1}")
    @CsvSource({"aurora-cup, key, a-", "push.aurora.example, domains[0].name, a."})
    void aNameOfAnyLengthIsRefusedAtItsField(String name, String field, String part) {
        String body = SampleEvent.body("aurora-cup").replace(name, part.repeat(200_000) + "aa");
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/events")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void anEventIsReadAsItWasWritten() {
        String key = SampleEvent.stored();
        valid(Roles.VIEWER)
                .get(EVENTS + "/" + key)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("phase", equalTo("DRAFT"))
                .body("customer.key", equalTo(SuiteSecrets.SAMPLE_CUSTOMER))
                .body("products", contains("LIVE", "CDN"))
                .body("domains.name", contains("push.aurora.example", "play.aurora.example"))
                .body("domains[1].expectedPeakBitsPerSecond", equalTo(2_000_000_000_000L))
                .body("domains[1].qos.maxErrorRatio", equalTo(0.01f))
                .body("contacts[1].channels[0].kind", equalTo("WEBHOOK"));
    }

    @Test
    void theSameKeyIsNotGivenTwice() {
        String key = SampleEvent.stored();
        create(key).then().statusCode(409).body("code", equalTo("event-exists")).body("field", equalTo("key"));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        String key = SampleEvent.freshKey();
        String once = UUID.randomUUID().toString();
        Response first = create(key, once);
        Response second = create(key, once);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .endsWith("/intake/api/v1/events/" + key)
                .doesNotContain("v1/intake");
        create(SampleEvent.freshKey(), once).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void manyAtOnceWithOneIdempotencyKeyCreateOneEvent() {
        String key = SampleEvent.freshKey();
        String once = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> requests = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> create(key, once)))
                .toList();
        assertThat(requests.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsOnly(201);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String event = EVENTS + "/" + SampleEvent.stored();
        change(event, null).then().statusCode(428).body("code", equalTo("version-required"));
        change(event, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Renamed"))
                .body("domains.size()", equalTo(2));
        change(event, "\"0\"").then().statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void whatIsToldLaterIsKeptBesideWhatWasToldFirst() {
        String event = EVENTS + "/" + SampleEvent.stored();
        settle(
                        event,
                        """
                {"sessions": [{"key": "final", "name": "Final", "startsAt": "2026-12-05T12:00:00Z",
                               "endsAt": "2026-12-05T15:00:00Z"}],
                 "freezes": [{"key": "all", "scope": "everything", "startsAt": "2026-12-04T00:00:00Z",
                              "endsAt": "2026-12-06T00:00:00Z"}],
                 "expectation": {"viewers": 3000000, "ramp": {"factor": 22, "seconds": 60},
                                 "audience": [{"region": "cn-east", "isp": "telecom", "share": 0.4},
                                              {"region": "cn-east", "share": 0.6}]},
                 "profile": {"genre": "esports", "platform": "web", "timeZone": "Asia/Shanghai"}}
                """)
                .statusCode(200);
        valid(Roles.VIEWER)
                .get(event)
                .then()
                .body("sessions.key", contains("final"))
                .body("freezes[0].scope", equalTo("everything"))
                .body("expectation.ramp.factor", equalTo(22f))
                .body("expectation.audience.isp", contains("telecom", null))
                .body("profile.timeZone", equalTo("Asia/Shanghai"))
                .body("domains.size()", equalTo(2));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            sessions[0].startsAt | {"sessions": [{"key": "a", "name": "A", "startsAt": "2026-12-05T10:00:00Z", "endsAt": "2026-12-05T12:00:00Z"}]}
            sessions[0].endsAt | {"sessions": [{"key": "a", "name": "A", "startsAt": "2026-12-05T12:00:00Z", "endsAt": "2026-12-05T17:00:00Z"}]}
            freezes[0].endsAt | {"freezes": [{"key": "a", "scope": "all", "startsAt": "2026-12-05T12:00:00Z", "endsAt": "2026-12-05T12:00:00Z"}]}
            expectation.audience | {"expectation": {"audience": [{"region": "a", "share": 0.7}, {"region": "b", "share": 0.4}]}}
            expectation.audience[1].region | {"expectation": {"audience": [{"region": "a", "share": 0.1}, {"region": "a", "share": 0.1}]}}
            profile.timeZone | {"profile": {"timeZone": "Mars/Base"}}
            """)
    void factsThatDoNotAgreeAreRefusedAtTheFieldAtFault(String field, String change) {
        settle(EVENTS + "/" + SampleEvent.stored(), change)
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("field", equalTo(field));
    }

    @Test
    void aCustomerSeesItsOwnEventsOnly() {
        String own = SampleEvent.stored();
        String others = SampleEvent.stored("borealis-games");
        as(Roles.CUSTOMER).get(EVENTS + "/" + own).then().statusCode(200);
        as(Roles.CUSTOMER).get(EVENTS + "/" + others).then().statusCode(404).body("code", equalTo("not-found"));
        as(Roles.CUSTOMER).get(EVENTS + "/" + others + "/readiness").then().statusCode(404);
        as(Roles.CUSTOMER).get(EVENTS + "/" + others + "/transitions").then().statusCode(404);
        valid(Roles.CUSTOMER)
                .get(EVENTS + "?limit=200")
                .then()
                .body("items.customer.key", everyItem(equalTo(SuiteSecrets.SAMPLE_CUSTOMER)));
    }

    @Test
    void aListIsReadPageByPage() {
        List<String> stored = IntStream.range(0, 3)
                .mapToObj(i -> SampleEvent.stored())
                .sorted()
                .toList();
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page = valid(Roles.VIEWER)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(EVENTS);
            read.addAll(page.path("items.key"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(read).isSorted().doesNotHaveDuplicates().containsAll(stored);
        as(Roles.VIEWER).get(EVENTS + "?cursor=!!").then().statusCode(400).body("field", equalTo("cursor"));
    }

    @Test
    void whatIsWrongIsToldByField() {
        refused(SampleEvent.body("Not A Slug"), "invalid-field").body("violations[0].field", containsString("key"));
        refused(SampleEvent.body(SampleEvent.freshKey()).replace("\"CRITICAL\"", "\"HUGE\""), "invalid-field")
                .body("field", equalTo("level"))
                .body("detail", containsString("STANDARD, IMPORTANT, CRITICAL"));
        refused(SampleEvent.body(SampleEvent.freshKey()).replace("\"streams\"", "\"stream\""), "unknown-field")
                .body("field", equalTo("domains[0].stream"));
        refused(SampleEvent.body(SampleEvent.freshKey()).replace("16:00:00Z", "10:00:00Z"), "invalid-field")
                .body("field", equalTo("endsAt"));
        refused(SampleEvent.body(SampleEvent.freshKey()).replace("play.aurora", "push.aurora"), "invalid-field")
                .body("field", equalTo("domains[1].name"));
        refused("{\"key\": ", "malformed-request").body("line", equalTo(1));
        refused("[]", "malformed-request").body("detail", containsString("JSON object"));
        refused(SampleEvent.body(SampleEvent.freshKey()).replace("\"LIVE\", \"CDN\"", "{}"), "invalid-field")
                .body("field", equalTo("products[0]"));
    }

    private static ValidatableResponse refused(String body, String code) {
        return as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body)
                .post(EVENTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("traceId", notNullValue())
                .body(not(containsString("Exception")))
                .body(not(containsString("io.matchday")));
    }

    private static Response create(String key) {
        return as(Roles.ENGINEER)
                .contentType("application/json")
                .body(SampleEvent.body(key))
                .post(EVENTS);
    }

    private static Response create(String key, String idempotencyKey) {
        return valid(Roles.ENGINEER)
                .contentType("application/json")
                .header("Idempotency-Key", idempotencyKey)
                .body(SampleEvent.body(key))
                .post(EVENTS);
    }

    private static Response change(String event, String ifMatch) {
        RequestSpecification request = as(Roles.ENGINEER).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"name\":\"Renamed\"}").patch(event);
    }

    private static ValidatableResponse settle(String event, String change) {
        return valid(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(change)
                .patch(event)
                .then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

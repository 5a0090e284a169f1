package io.matchday.intake.pastevent;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PastEventApiTest {

    private static final String PAST_EVENTS = "/api/v1/past-events";

    @Test
    void whatWasWrittenIsReadAndReplacedByWhoeverReadItLast() {
        String at = PAST_EVENTS + "/" + SamplePastEvent.freshKey();
        put(at, null, SamplePastEvent.body()).statusCode(201).body("source", equalTo("HAND"));
        valid(Roles.VIEWER).get(at).then().statusCode(200).body("facts.actuals[1].firstByteP95Millis", equalTo(180));
        put(at, null, SamplePastEvent.body()).statusCode(428).body("code", equalTo("version-required"));
        put(at, "\"7\"", SamplePastEvent.body()).statusCode(412).body("code", equalTo("stale-version"));
        put(at, "\"0\"", SamplePastEvent.body().replace("\"unfit\": null", "\"unfit\": \"cut off by an outage\""))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("facts.unfit", equalTo("cut off by an outage"));
    }

    @Test
    void aCustomersPeopleSeeTheirOwnAlone() {
        String other = "other-" + UUID.randomUUID();
        String key = SamplePastEvent.stored(other, LocalDate.of(2025, 1, 1), 1_600_000_000_000L);
        as(Roles.CUSTOMER).get(PAST_EVENTS + "/" + key).then().statusCode(404).body("code", equalTo("not-found"));
        as(Roles.CUSTOMER)
                .get(PAST_EVENTS + "?customer=" + other)
                .then()
                .statusCode(200)
                .body("items", empty());
        valid(Roles.VIEWER)
                .get(PAST_EVENTS + "?genre=esports&customer=" + other)
                .then()
                .body("items.key", contains(key));
    }

    @Test
    void theListIsReadPageByPage() {
        String customer = "paged-" + UUID.randomUUID();
        List<String> stored = List.of(
                        SamplePastEvent.stored(customer, LocalDate.of(2025, 1, 1), 1_500_000_000_000L),
                        SamplePastEvent.stored(customer, LocalDate.of(2025, 1, 2), 1_400_000_000_000L))
                .stream()
                .sorted()
                .toList();
        Response first = valid(Roles.VIEWER).get(PAST_EVENTS + "?limit=1&customer=" + customer);
        first.then().body("items.key", contains(stored.get(0)));
        String cursor = first.path("nextCursor");
        valid(Roles.VIEWER)
                .get(PAST_EVENTS + "?limit=1&customer=" + customer + "&cursor=" + cursor)
                .then()
                .body("items.key", contains(stored.get(1)))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void anImportKeepsWhatIsKnownUnlessToldOtherwise() {
        String known = SamplePastEvent.freshKey();
        String fresh = SamplePastEvent.freshKey();
        take(false, known).statusCode(201).body("created", contains(known));
        take(false, known, fresh)
                .statusCode(201)
                .body("created", contains(fresh))
                .body("kept", contains(known));
        take(true, known).statusCode(201).body("replaced", contains(known));
        valid(Roles.VIEWER).get(PAST_EVENTS + "/" + known).then().body("source", equalTo("IMPORT"));
    }

    @Test
    void anImportWithAFaultTakesNothingAndNamesIt() {
        String good = SamplePastEvent.freshKey();
        take(false, good, good).statusCode(400).body("field", equalTo("items[1].key"));
        take(false, good, "evaluation").statusCode(400).body("field", equalTo("items[1].key"));
        as(Roles.VIEWER).get(PAST_EVENTS + "/" + good).then().statusCode(404);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "T16:00:00Z, T10:00:00Z, endsAt, ends before it starts",
        "2025-12-06T16, 2099-12-06T16, endsAt, not over yet",
        "Asia/Shanghai, Nowhere/Else, profile.timeZone, no such zone",
        "0.6, 1.1, violations, more than everybody",
        "'\"product\": \"CDN\", ', '', actuals[1].product, a role of no product",
        "'\"product\": \"CDN\", \"role\": \"PULL\", ', '', actuals[1].product, the whole twice"
    })
    void factsThatDoNotAgreeAreRefusedAtTheFieldAtFault(String usual, String odd, String field, String reason) {
        String body = SamplePastEvent.body();
        assertThat(body).as(reason).contains(usual);
        ValidatableResponse answer = put(PAST_EVENTS + "/" + SamplePastEvent.freshKey(), null, body.replace(usual, odd))
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
        if (!field.equals("violations")) {
            answer.body("field", equalTo(field));
        }
    }

    private static ValidatableResponse put(String at, String ifMatch, String body) {
        RequestSpecification request = as(Roles.ENGINEER).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(body).put(at).then();
    }

    private static ValidatableResponse take(boolean replace, String... keys) {
        List<String> items = List.of(keys).stream()
                .map(key -> "{\"key\":\"%s\",\"facts\":%s}".formatted(key, SamplePastEvent.body()))
                .toList();
        return as(Roles.ENGINEER)
                .contentType("application/json")
                .body("{\"replace\":%s,\"items\":[%s]}".formatted(replace, String.join(",", items)))
                .post(PAST_EVENTS)
                .then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

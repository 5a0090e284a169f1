package io.matchday.capacity.provider;

import static io.matchday.capacity.SamplePool.as;
import static io.matchday.capacity.provider.SampleProvider.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ProviderApiTest {
    private static final String HTTP = "{\"http\": {\"baseUrl\": \"https://capacity.example.org\"}}";
    private static final String FROM = "{\"http\": {\"path\": \"/v1/east\", \"amountAt\": \"/total\"}}";

    @Test
    void aProviderIsStoredWithoutSecretsAndTellsWhetherItsCredentialIsThere() {
        String settings = "{\"http\": {\"baseUrl\": \"https://capacity.example.org\", \"credential\": \"nobodys\"}}";
        Response created = as(Roles.ENGINEER)
                .body(SampleProvider.body(SampleProvider.freshKey(), settings))
                .post("/api/v1/providers");

        assertThat(created.statusCode()).isEqualTo(201);
        as(Roles.VIEWER)
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body(
                        "kind",
                        equalTo("HTTP"),
                        "credentialConfigured",
                        equalTo(false),
                        "readEverySeconds",
                        equalTo(300));
    }

    static Stream<Arguments> noProviders() {
        return Stream.of(
                Arguments.of("{}", "", "settings", "no form"),
                Arguments.of("{\"manual\": {\"contact\": \"x\"}, " + HTTP.substring(1), "", "settings", "two forms"),
                Arguments.of(HTTP.replace("https://", "ftp://"), "", "settings.http.baseUrl", "no web address"),
                Arguments.of(HTTP.replace("capacity", "me:pw@capacity"), "", "settings.http.baseUrl", "a password"),
                Arguments.of(HTTP.replace(".org", ".org/a/../b"), "", "settings.http.baseUrl", "leads out"),
                Arguments.of(
                        HTTP, binding("nowhere", reading("TOTAL", FROM, "0")), "bindings[0].readings[0]", "times 0"),
                Arguments.of(
                        HTTP,
                        binding("nowhere", reading("TOTAL", FROM.replace("/v1/east", "//evil.example"), "1")),
                        "bindings[0].readings[0].from.http.path",
                        "another host"),
                Arguments.of(
                        HTTP,
                        binding("nowhere", reading("TOTAL", "{\"ens\": {\"count\": \"VCPU\"}}", "1")),
                        "bindings[0].readings[0].from",
                        "a source of another kind"),
                Arguments.of(
                        HTTP,
                        binding("nowhere", reading("TOTAL", FROM, "1"), reading("TOTAL", FROM, "1")),
                        "bindings[0].readings[1].figure",
                        "a figure twice"));
    }

    @ParameterizedTest
    @MethodSource("noProviders")
    void whatIsNoProviderIsRefusedByItsField(String settings, String binding, String field, String why) {
        JsonPath refusal = SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .body(SampleProvider.body(SampleProvider.freshKey(), settings, binding))
                .post("/api/v1/providers")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .extract()
                .jsonPath();
        assertThat(Objects.requireNonNullElse(refusal.getString("field"), refusal.getString("violations[0].field")))
                .as(why)
                .contains(field);
    }

    @Test
    void aPoolHasToBeThereAndAFigureIsToldByOneProvider() {
        SampleProvider.post(SampleProvider.body(SampleProvider.freshKey(), HTTP, binding("no-such-pool")))
                .statusCode(409)
                .body("code", equalTo("unknown-bound-pool"), "field", equalTo("bindings[0].pool"));

        String binding = binding(SamplePool.stored(10), reading("TOTAL", FROM, "1"));
        String first = SampleProvider.stored(SampleProvider.body(SampleProvider.freshKey(), HTTP, binding));
        SampleProvider.post(SampleProvider.body(SampleProvider.freshKey(), HTTP, binding))
                .statusCode(409)
                .body("code", equalTo("figure-bound"), "provider", equalTo(first));
    }

    @Test
    void aKeyIsTakenOnce() {
        String body = SampleProvider.body(SampleProvider.freshKey(), HTTP);
        SampleProvider.stored(body);

        SampleProvider.post(body).statusCode(409).body("code", equalTo("provider-exists"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndLeavesWhatItDoesNotName() {
        String key = SampleProvider.stored(
                SampleProvider.body(SampleProvider.freshKey(), HTTP, binding(SamplePool.stored(10))));

        change(key, "\"7\"", "{\"name\": \"x\"}").then().statusCode(412);
        change(key, "\"0\"", "{\"readEverySeconds\": 60}")
                .then()
                .statusCode(200)
                .body("readEverySeconds", equalTo(60), "bindings", hasSize(1), "version", equalTo(1));
        change(key, "\"1\"", "{\"bindings\": []}").then().statusCode(200).body("bindings", hasSize(0));
    }

    @Test
    void aProviderWithOpenOrdersIsNotForgotten() {
        String pool = SamplePool.stored(10);
        String key = SampleProvider.storedManual(pool);
        String order = SampleOrder.placed(pool, 5).toString();

        delete(key).then().statusCode(409).body("code", equalTo("provider-in-use"), "open", equalTo(1));
        OrderApiTest.answer(order, "\"0\"", "{\"outcome\": \"REFUSED\", \"note\": \"No more this year\"}")
                .then()
                .statusCode(200);
        delete(key).then().statusCode(204);
        as(Roles.VIEWER).get("/api/v1/providers/{key}", key).then().statusCode(404);
    }

    @Test
    void theListIsPagedByKey() {
        List<String> made = Stream.generate(
                        () -> SampleProvider.stored(SampleProvider.body(SampleProvider.freshKey(), HTTP)))
                .limit(3)
                .toList();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(Roles.SERVICE)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/providers");
            seen.addAll(page.path("items.key"));
            cursor = page.path("nextCursor");
        }

        assertThat(seen).isSorted().doesNotHaveDuplicates().containsAll(made);
    }

    private static Response change(String key, String ifMatch, String body) {
        return as(Roles.ENGINEER).header("If-Match", ifMatch).body(body).patch("/api/v1/providers/{key}", key);
    }

    private static Response delete(String key) {
        return SignIns.as(Roles.ENGINEER).header("If-Match", "*").delete("/api/v1/providers/{key}", key);
    }

    private static String binding(String pool, String... readings) {
        return "{\"pool\": \"%s\", \"readings\": [%s]}".formatted(pool, String.join(",", readings));
    }
}

package io.matchday.intake.event;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.SamplePeople;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has the whole address of a team's webhook can speak to everybody behind it. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
class DiscreetAddressesTest {

    private static final String SECRET = "token-5f1c";
    private static final String CONTACTS =
            """
            {"contacts": [
              {"name": "Lin", "role": "COMMANDER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0100"}]},
              {"name": "Ada", "role": "INVESTIGATOR",
               "channels": [{"kind": "WEBHOOK", "address": "https://hooks.team.example/token-5f1c"}]},
              {"name": "Mei", "role": "LIAISON", "channels": [{"kind": "EMAIL", "address": "mei@aurora.example"}]},
              {"name": "Zhao", "role": "CUSTOMER",
               "channels": [{"kind": "WEBHOOK", "address": "https://hooks.customer.example/their-own"}]}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "/channels", "/roster/on-duty?at=2026-12-05T12:00:00Z", "/escalation/preview"})
    void theCustomersPeopleReadTheHostAlone(String part) {
        String event = event();
        assertThat(read(Roles.VIEWER, event + part).asString()).contains("https://hooks.team.example/" + SECRET);
        assertThat(read(Roles.CUSTOMER, event + part).asString())
                .contains("hooks.team.example")
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/channels"})
    void theirOwnTheyReadWhole(String part) {
        assertThat(read(Roles.CUSTOMER, event() + part).asString())
                .contains("https://hooks.customer.example/their-own")
                .contains("+86 10 5555 0100");
    }

    @Test
    void noListTellsMore() {
        String event = event();
        assertThat(listed())
                .contains(event.substring(event.lastIndexOf('/') + 1))
                .doesNotContain(SECRET);
        String id = read(Roles.CUSTOMER, event + "/channels").path("items.find { it.person == 'Ada' }.id");
        read(Roles.CUSTOMER, event + "/channels/" + id).then().body("address", equalTo("hooks.team.example"));
    }

    /** All pages: other tests have their events too. */
    private static String listed() {
        StringBuilder pages = new StringBuilder();
        String cursor = "";
        while (cursor != null) {
            Response page = read(Roles.CUSTOMER, "/api/v1/events?limit=200&cursor=" + cursor);
            pages.append(page.asString());
            cursor = page.path("nextCursor");
        }
        return pages.toString();
    }

    private static String event() {
        String key = SampleEvent.stored();
        String event = "/api/v1/events/" + key;
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(CONTACTS)
                .patch(event)
                .then()
                .statusCode(200);
        SamplePeople.ready(key);
        return event;
    }

    private static Response read(String role, String path) {
        Response response = as(role).filter(Contract.of("intake-service")).get(path);
        response.then().statusCode(200);
        return response;
    }
}

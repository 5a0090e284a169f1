package io.matchday.monitor.incident;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.Trouble;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class IncidentTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    IntakeStub intake;

    @Test
    void aRiseOpensOneIncidentTellsPeopleAndEndsWhenTheTargetIsKeptAgain() {
        try (WebhookServer hooks = new WebhookServer()) {
            Trouble trouble = new Trouble(intake).telling(hooks.url()).begin();
            String incident = trouble.incident();
            JsonPath opened =
                    read(incident, Roles.VIEWER).statusCode(200).extract().jsonPath();
            assertThat(opened.getString("state")).isEqualTo("OPEN");
            assertThat(opened.getString("domain")).isEqualTo(trouble.domain());
            assertThat(opened.getString("onsetAt"))
                    .isEqualTo(trouble.start().plusSeconds(63).toString());
            assertThat(opened.getDouble("delaySeconds")).isEqualTo(4.0);
            assertThat(opened.getLong("errors")).isEqualTo(50);
            assertThat(opened.getList("findings.kind")).contains("ERROR_RATIO");
            assertThat(opened.getString("title.zh")).contains("错误率");

            await().atMost(SOON).until(() -> !hooks.received().isEmpty());
            JsonPath notice = new JsonPath(hooks.received().get(0));
            assertThat(notice.getString("kind")).isEqualTo("incident-opened");
            assertThat(notice.getString("incidentId")).isEqualTo(incident);
            assertThat(notice.getString("url")).endsWith("/monitor/api/v1/incidents/" + incident);
            await().atMost(SOON)
                    .untilAsserted(() -> read(incident, Roles.VIEWER).body("topNodes.share", equalTo(List.of(1.0f))));

            trouble.fail(70);
            trouble.fail(80);
            for (int second = 90; second < 200; second += 10) {
                trouble.send(second, 200, 300);
            }
            await().atMost(SOON).until(() -> hooks.received().size() == 2);
            assertThat(new JsonPath(hooks.received().get(1)).getString("kind")).isEqualTo("incident-resolved");
            assertThat(trouble.incidents()).containsExactly(incident);
            await().atMost(SOON).untilAsserted(() -> read(incident, Roles.CUSTOMER)
                    .body(
                            "state", equalTo("RESOLVED"),
                            "findings.overAt", everyItem(notNullValue()),
                            "timeline.kind", hasItem("RECOVERED"),
                            "timeline.kind[0]", equalTo("DETECTED"),
                            "timeline.kind[-2]", equalTo("RESOLVED"),
                            "timeline.kind[-1]", equalTo("NOTIFIED")));
            trouble.end();
        }
    }

    @Test
    void aBodyThatHoldsManyMinutesComesToTheSameIncidents() {
        Trouble trouble = new Trouble(intake).inOneBody(List.of(false, true, false, false, false, true));
        await().atMost(SOON).until(() -> trouble.incidents().size() == 2);
        assertThat(trouble.list().getList("items.state")).containsExactlyInAnyOrder("OPEN", "RESOLVED");
        assertThat(trouble.list().getList("items.onsetAt"))
                .containsExactlyInAnyOrder(
                        trouble.start().plusSeconds(30).toString(),
                        trouble.start().plusSeconds(150).toString());
        trouble.end();
    }

    @Test
    void whatFailsIsAttemptedAgain() {
        try (WebhookServer hooks = new WebhookServer()) {
            hooks.refuse(true);
            Trouble trouble = new Trouble(intake).telling(hooks.url()).begin();
            String incident = trouble.incident();
            await().atMost(SOON).untilAsserted(() -> read(incident, Roles.VIEWER)
                    .body("timeline.kind", hasItem("NOTIFICATION_FAILED")));
            hooks.refuse(false);
            await().atMost(SOON)
                    .untilAsserted(() -> read(incident, Roles.VIEWER).body("timeline.kind", hasItem("NOTIFIED")));
            trouble.end();
        }
    }

    @Test
    void aCustomersPeopleDoNotKnowOfOthersTrouble() {
        Trouble trouble =
                new Trouble(intake).ofCustomer(Trouble.anotherCustomer()).begin();
        String incident = trouble.incident();
        read(incident, Roles.CUSTOMER).statusCode(404).body("code", equalTo("not-found"));
        SignIns.as(Roles.CUSTOMER)
                .queryParam("event", trouble.event())
                .get("/api/v1/incidents")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        for (String view : List.of("live", "traffic")) {
            SignIns.as(Roles.CUSTOMER)
                    .get("/api/v1/events/" + trouble.event() + "/" + view)
                    .then()
                    .statusCode(404);
        }
        trouble.end();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "noon 11111111-2222-3333-4444-555555555555, no time",
        "2026-10-31T12:00:00Z, no incident",
        "+1000000000-12-31T23:59:59Z 11111111-2222-3333-4444-555555555555, a year that no calendar has",
        "+999999999-12-31T23:59:59Z 11111111-2222-3333-4444-555555555555, a year that no database has",
        "-4800-01-01T00:00:00Z 11111111-2222-3333-4444-555555555555, a year before the database's first",
    })
    void aCursorThatNoListGaveOutIsRefused(String position, String why) {
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
        SignIns.as(Roles.VIEWER)
                .queryParam("cursor", cursor)
                .get("/api/v1/incidents")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo("cursor"))
                .body("detail", equalTo("Not a cursor that this list has given out"));
    }

    @Test
    void peopleTakeItOnWriteItDownAndEndIt() {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        act(incident, null, "{\"action\":\"ACKNOWLEDGE\"}").statusCode(428);
        act(incident, "\"0\"", "{\"action\":\"ACKNOWLEDGE\",\"note\":\"looking\"}")
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"), "acknowledgedBy", equalTo("engineer"));
        act(incident, "\"0\"", "{\"action\":\"RESOLVE\"}").statusCode(412);
        act(incident, "\"1\"", "{\"action\":\"NOTE\"}").statusCode(400).body("field", equalTo("note"));
        act(incident, "\"1\"", "{\"action\":\"RESOLVE\"}").statusCode(200).body("state", equalTo("RESOLVED"));
        act(incident, "*", "{\"action\":\"ACKNOWLEDGE\"}").statusCode(409).body("code", equalTo("incident-resolved"));
        read(incident, Roles.VIEWER)
                .body("timeline.findAll { it.by == 'engineer' }.kind", contains("ACKNOWLEDGED", "NOTE", "RESOLVED"))
                .body("findings.overAt", everyItem(notNullValue()));
        trouble.fail(70);
        await().atMost(SOON).until(() -> trouble.incidents().size() == 2);
        trouble.end();
    }

    private static ValidatableResponse read(String incident, String role) {
        return SignIns.as(role)
                .filter(Contract.of("monitor-service"))
                .get("/api/v1/incidents/" + incident)
                .then();
    }

    private static ValidatableResponse act(String incident, String ifMatch, String body) {
        var request = SignIns.as(Roles.ENGINEER).contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/incidents/" + incident + "/actions").then();
    }
}

package io.matchday.monitor.message;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.incident.WebhookServer;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class MessageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** With pauses of 1, 2 and 4 seconds a test has been given up by then: its patience here is 5 seconds. */
    private static final int MORE_THAN_A_TEST = 4;

    @Test
    void aWebhookIsSentWhatIsClearlyAReminder() {
        try (WebhookServer receiver = new WebhookServer()) {
            JsonPath message = settled(sent(body(receiver.url())));
            assertThat(message.getString("state")).isEqualTo("SENT");
            assertThat(message.getInt("attempts")).isEqualTo(1);
            assertThat(receiver.received()).singleElement().satisfies(body -> {
                JsonPath notice = new JsonPath(body);
                assertThat(notice.getString("kind")).isEqualTo("deadline-reminder");
                assertThat(notice.getString("eventKey")).isEqualTo("cup-final");
                assertThat(notice.getString("title.en")).isEqualTo("Freeze changes: due tomorrow");
                assertThat(notice.getString("title.zh")).isEqualTo("封网：明日到期");
                assertThat(notice.getString("due")).isEqualTo("2026-12-04T10:00:00Z");
                assertThat(notice.getString("sentAt")).isNotBlank();
                assertThat(notice.getString("incidentId")).isNull();
            });
        }
    }

    @Test
    void anAlertOfCapacityIsToldAsOne() {
        try (WebhookServer receiver = new WebhookServer()) {
            settled(sent(body(receiver.url()).replace("DEADLINE_REMINDER", "CAPACITY_ALERT")));
            assertThat(receiver.received()).singleElement().satisfies(notice -> assertThat(
                            new JsonPath(notice).getString("kind"))
                    .isEqualTo("capacity-alert"));
        }
    }

    @Test
    void whatIsNotDueAtAnyTimeIsSentWithoutOne() {
        try (WebhookServer receiver = new WebhookServer()) {
            settled(sent(body(receiver.url()).replace("\"2026-12-04T10:00:00Z\"", "null")));
            assertThat(receiver.received())
                    .singleElement()
                    .asString()
                    .contains("sentAt")
                    .doesNotContain("\"due\"");
        }
    }

    @Test
    void whoeverRefusesForLongerThanATestLastsStillGetsIt() {
        try (WebhookServer receiver = new WebhookServer()) {
            receiver.refuse(true);
            String id = sent(body(receiver.url()));
            await().atMost(PATIENCE).until(() -> read(id).getInt("attempts") >= MORE_THAN_A_TEST);
            assertThat(read(id).getString("state")).isEqualTo("PENDING");
            assertThat(read(id).getString("failure")).isEqualTo("NOT_TAKEN");
            receiver.refuse(false);
            assertThat(settled(id).getString("state")).isEqualTo("SENT");
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void anAddressThatMustNotBeCalledIsGivenUpAtOnce() {
        JsonPath message = settled(sent(body("ftp://hooks.example/x")));
        assertThat(message.getString("state")).isEqualTo("FAILED");
        assertThat(message.getString("failure")).isEqualTo("ADDRESS_REFUSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMAIL", "PHONE"})
    void whatCannotBeSentToIsRefused(String kind) {
        send(
                        body("+86 10 5555 0100").replace("WEBHOOK", kind),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("channel-not-sendable"))
                .body("field", equalTo("kind"));
    }

    @Test
    void theSameKeyIsOneMessage() {
        try (WebhookServer receiver = new WebhookServer()) {
            String key = UUID.randomUUID().toString();
            Response first = send(body(receiver.url()), key);
            settled(first.path("id"));
            Response second = send(body(receiver.url()), key);
            assertThat(second.asString()).isEqualTo(first.asString());
            // Had the second been a message of its own, it would be on its way before this one.
            settled(sent(body(receiver.url())));
            assertThat(receiver.received()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cup-final, Not A Key, eventKey",
        "Freeze changes: due tomorrow, ' ', text.en",
        "WEBHOOK, PIGEON, kind",
        "DEADLINE_REMINDER, GOSSIP, about",
        "2026-12-04T10:00:00Z, tomorrow, due",
        "https://hooks.example/x, '', address"
    })
    void whatIsWrongIsToldByField(String right, String wrong, String field) {
        as(Roles.SERVICE)
                .contentType("application/json")
                .body(body("https://hooks.example/x").replace(right, wrong))
                .post("/api/v1/messages")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body(containsString(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-4000-8000-000000000000", "nothing"})
    void whatWasNeverSentIsNotFound(String id) {
        valid().get("/api/v1/messages/" + id).then().statusCode(404).body("code", equalTo("not-found"));
    }

    private static String sent(String body) {
        return send(body, UUID.randomUUID().toString())
                .then()
                .statusCode(202)
                .body("state", equalTo("PENDING"))
                .body("settledAt", nullValue())
                .header("Location", containsString("/monitor/api/v1/messages/"))
                .extract()
                .path("id");
    }

    private static JsonPath settled(String id) {
        return await().atMost(PATIENCE)
                .until(() -> read(id), message -> !message.getString("state").equals("PENDING"));
    }

    private static JsonPath read(String id) {
        return valid().get("/api/v1/messages/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response send(String body, String key) {
        return valid().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/messages");
    }

    private static String body(String address) {
        return """
                {"kind": "WEBHOOK", "address": "%s", "eventKey": "cup-final", "about": "DEADLINE_REMINDER",
                 "text": {"en": "Freeze changes: due tomorrow", "zh": "封网：明日到期"}, "due": "2026-12-04T10:00:00Z"}
                """
                .formatted(address);
    }

    private static RequestSpecification valid() {
        return as(Roles.SERVICE).filter(Contract.of("monitor-service"));
    }
}

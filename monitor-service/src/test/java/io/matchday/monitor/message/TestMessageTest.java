package io.matchday.monitor.message;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test message is given up sooner here than where it matters. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class TestMessageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void aWebhookIsSentWhatIsClearlyATest() {
        try (WebhookServer receiver = new WebhookServer()) {
            String id = sent(receiver.url());
            JsonPath message = settled(id);
            assertThat(message.getString("state")).isEqualTo("SENT");
            assertThat(message.getString("statusClass")).isEqualTo("2xx");
            assertThat(message.getInt("attempts")).isEqualTo(1);
            assertThat(message.getLong("latencyMillis")).isNotNegative();
            assertThat(message.getString("failure")).isNull();
            assertThat(receiver.received()).singleElement().satisfies(body -> {
                JsonPath notice = new JsonPath(body);
                assertThat(notice.getString("kind")).isEqualTo("channel-test");
                assertThat(notice.getString("eventKey")).isEqualTo("cup-final");
                assertThat(notice.getString("title.zh")).isEqualTo("通道测试");
                assertThat(notice.getString("incidentId")).isNull();
            });
        }
    }

    @Test
    void whoeverRefusesIsAskedAgainAndSoonGivenUp() {
        try (WebhookServer receiver = new WebhookServer()) {
            receiver.refuse(true);
            JsonPath message = settled(sent(receiver.url()));
            assertThat(message.getString("state")).isEqualTo("FAILED");
            assertThat(message.getString("failure")).isEqualTo("NOT_TAKEN");
            assertThat(message.getString("statusClass")).isEqualTo("5xx");
            assertThat(message.getInt("attempts")).isGreaterThan(1);
        }
    }

    @Test
    void whoeverTakesItAtTheSecondAttemptHasTakenIt() {
        try (WebhookServer receiver = new WebhookServer()) {
            receiver.refuse(true);
            String id = sent(receiver.url());
            await().atMost(PATIENCE).until(() -> read(id).getString("failure") != null);
            receiver.refuse(false);
            JsonPath message = settled(id);
            assertThat(message.getString("state")).isEqualTo("SENT");
            assertThat(message.getInt("attempts")).isGreaterThan(1);
            assertThat(message.getString("failure")).isNull();
        }
    }

    @Test
    void nobodyThereIsNoAnswer() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        JsonPath message = settled(sent("http://127.0.0.1:" + port + "/hook"));
        assertThat(message.getString("state")).isEqualTo("FAILED");
        assertThat(message.getString("failure")).isEqualTo("NO_ANSWER");
        assertThat(message.getString("statusClass")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://hooks.example/x", "not a uri"})
    void anAddressThatMustNotBeCalledIsGivenUpAtOnce(String address) {
        JsonPath message = settled(sent(address));
        assertThat(message.getString("state")).isEqualTo("FAILED");
        assertThat(message.getString("failure")).isEqualTo("ADDRESS_REFUSED");
        assertThat(message.getInt("attempts")).isEqualTo(1);
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
            Response second = send(body(receiver.url()), key);
            assertThat(second.asString()).isEqualTo(first.asString());
            settled(first.path("id"));
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void whatIsWrongIsToldByField() {
        for (String[] wrong : new String[][] {
            {"\"cup-final\"", "\"Not A Key\"", "eventKey"},
            {"\"Channel test\"", "\"\"", "text.en"},
            {"\"WEBHOOK\"", "\"PIGEON\"", "kind"}
        }) {
            as(Roles.SERVICE)
                    .contentType("application/json")
                    .body(body("https://hooks.example/x").replace(wrong[0], wrong[1]))
                    .post("/api/v1/test-messages")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-field"))
                    .body(containsString(wrong[2]));
        }
        for (String id : new String[] {UUID.randomUUID().toString(), "nothing"}) {
            valid().get("/api/v1/test-messages/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    private static String sent(String address) {
        return send(body(address), UUID.randomUUID().toString())
                .then()
                .statusCode(202)
                .body("state", equalTo("PENDING"))
                .body("attempts", equalTo(0))
                .body("settledAt", nullValue())
                .body("createdAt", notNullValue())
                .header("Location", containsString("/monitor/api/v1/test-messages/"))
                .extract()
                .path("id");
    }

    private static JsonPath settled(String id) {
        return await().atMost(PATIENCE)
                .until(() -> read(id), message -> !message.getString("state").equals("PENDING"));
    }

    private static JsonPath read(String id) {
        return valid().get("/api/v1/test-messages/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response send(String body, String key) {
        return valid().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/test-messages");
    }

    private static String body(String address) {
        return """
                {"kind": "WEBHOOK", "address": "%s", "eventKey": "cup-final",
                 "text": {"en": "Channel test", "zh": "通道测试"}}
                """
                .formatted(address);
    }

    private static RequestSpecification valid() {
        return as(Roles.SERVICE).filter(Contract.of("monitor-service"));
    }
}

package io.matchday.intake.channeltest;

import static io.matchday.testkit.identity.SignIns.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.intake.NeighbourServices;
import io.matchday.intake.Neighbours;
import io.matchday.intake.SampleEvent;
import io.matchday.intake.SamplePeople;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ChannelApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PHONE = 0;
    private static final int WEBHOOK = 1;

    Neighbours neighbours;

    private MonitorTalk monitor;

    @BeforeEach
    void talkAsTheMonitor() {
        monitor = new MonitorTalk(neighbours);
    }

    @AfterEach
    void everyExchangeFitsTheMonitorsContract() {
        neighbours.monitor().away(false);
        neighbours.verify();
    }

    @Test
    void everyChannelOfTheEventIsListedWithWhatIsKnownOfIt() {
        String event = SampleEvent.stored();
        valid(Roles.CUSTOMER)
                .get(channels(event))
                .then()
                .statusCode(200)
                .body("items.person", contains("Lin", "Ada", "Mei"))
                .body("items.kind", contains("PHONE", "WEBHOOK", "EMAIL"))
                .body("items.sendable", contains(false, true, false))
                .body("items.state", everyItem(equalTo("UNTESTED")))
                .body("items[0].roles", contains("COMMANDER"))
                .body("items[0].lastTest", nullValue())
                .body("nextCursor", nullValue());
        Response first = valid(Roles.VIEWER).get(channels(event) + "?limit=2");
        first.then().body("items.person", contains("Lin", "Ada"));
        valid(Roles.VIEWER)
                .get(channels(event) + "?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.person", contains("Mei"))
                .body("nextCursor", nullValue());
        as(Roles.VIEWER)
                .get(channels(event) + "?cursor=!!")
                .then()
                .statusCode(400)
                .body("field", equalTo("cursor"));
        valid(Roles.VIEWER).get(channels(event) + "/none").then().statusCode(404);
    }

    @Test
    void theMonitorSendsATestAndWhatBecameOfItIsKept() {
        String event = SampleEvent.stored();
        String channel = channel(event, WEBHOOK);
        String message = monitor.takes();
        test(channel, UUID.randomUUID().toString())
                .statusCode(202)
                .header("Location", endsWith(channel))
                .body("outcome", equalTo("PENDING"))
                .body("by", equalTo("engineer"));
        await().atMost(PATIENCE).until(() -> read(channel).getInt("underWay.attempts") == 1);
        test(channel, UUID.randomUUID().toString()).statusCode(409).body("code", equalTo("test-under-way"));
        monitor.sent(message);
        await().atMost(PATIENCE).until(() -> read(channel).getString("state").equals("SENT"));
        valid(Roles.VIEWER)
                .get(channel)
                .then()
                .body("underWay", nullValue())
                .body("lastTest.outcome", equalTo("SENT"))
                .body("lastTest.latencyMillis", equalTo(42))
                .body("lastTest.attempts", equalTo(2))
                .body("lastTest.detail.zh", equalTo("接收方已收下"));
        assertThat(monitor.received(event))
                .singleElement()
                .asString()
                .contains("https://hooks.aurora.example/duty")
                .contains("演测");
        readiness(event).body("rows.find { it.area == 'CHANNELS' }.missing.subject", contains("Lin", "Mei"));
    }

    @Test
    void aTestThatDoesNotArriveHasFailedWithAReason() {
        String event = SampleEvent.stored();
        String channel = channel(event, WEBHOOK);
        String message = monitor.takes();
        monitor.notTaken(message);
        test(channel, null).statusCode(202);
        await().atMost(PATIENCE).until(() -> read(channel).getString("state").equals("FAILED"));
        assertThat(read(channel).getString("lastTest.detail.en")).contains("5xx");
    }

    @Test
    void whileTheMonitorIsAwayATestWaits() {
        String event = SampleEvent.stored();
        String channel = channel(event, WEBHOOK);
        String message = monitor.takes();
        monitor.sent(message);
        neighbours.monitor().away(true);
        test(channel, null).statusCode(202);
        await().atMost(PATIENCE).until(() -> !monitor.received(event).isEmpty());
        assertThat(read(channel).getString("underWay.outcome")).isEqualTo("PENDING");
        neighbours.monitor().away(false);
        await().atMost(PATIENCE).until(() -> read(channel).getString("state").equals("SENT"));
    }

    @Test
    void whatTheMonitorRefusesIsNotAskedAgain() {
        String event = SampleEvent.stored();
        String channel = channel(event, WEBHOOK);
        monitor.refuses(400, "invalid-field");
        test(channel, null).statusCode(202);
        await().atMost(PATIENCE).until(() -> read(channel).getString("state").equals("FAILED"));
        assertThat(monitor.received(event)).hasSize(1);
    }

    @Test
    void whatNoMachineCanSendIsConfirmedByAPerson() {
        String event = SampleEvent.stored();
        String channel = channel(event, PHONE);
        test(channel, null).statusCode(409).body("code", equalTo("channel-not-sendable"));
        String once = UUID.randomUUID().toString();
        String answer =
                confirm(channel, once, "FAILED").statusCode(201).extract().asString();
        assertThat(read(channel).getString("state")).isEqualTo("FAILED");
        assertThat(confirm(channel, once, "FAILED").statusCode(201).extract().asString())
                .isEqualTo(answer);
        confirm(channel, UUID.randomUUID().toString(), "CONFIRMED").statusCode(201);
        valid(Roles.VIEWER)
                .get(channel)
                .then()
                .body("state", equalTo("CONFIRMED"))
                .body("lastTest.by", equalTo("liaison"))
                .body("lastTest.confirmedBy", equalTo("Lin"))
                .body("lastTest.detail.en", equalTo("rang at 18:05"));
        readiness(event).body("rows.find { it.area == 'CHANNELS' }.missing.subject", not(hasItem("Lin")));
    }

    @Test
    void eachChannelIsJudgedByItsOwnLastTest() {
        String event = SampleEvent.stored();
        SamplePeople.ready(event);
        valid(Roles.VIEWER).get(channels(event)).then().body("items.state", everyItem(equalTo("CONFIRMED")));
        confirm(channel(event, PHONE), null, "FAILED").statusCode(201);
        valid(Roles.VIEWER)
                .get(channels(event))
                .then()
                .body("items.state", contains("FAILED", "CONFIRMED", "CONFIRMED"));
        readiness(event)
                .body("rows.find { it.area == 'PEOPLE' }.missing", empty())
                .body("rows.find { it.area == 'CHANNELS' }.missing.code", contains("no-tested-channel"));
    }

    @Test
    void aNewAddressMakesATestStale() {
        String event = SampleEvent.stored();
        String channel = channel(event, PHONE);
        confirm(channel, null, "CONFIRMED").statusCode(201);
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(
                        """
                        {"contacts": [{"name": "Lin", "role": "COMMANDER",
                                       "channels": [{"kind": "PHONE", "address": "+86 10 5555 0199"}]}]}
                        """)
                .patch("/api/v1/events/" + event)
                .then()
                .statusCode(200);
        valid(Roles.VIEWER).get(channels(event)).then().body("items.state", contains("STALE"));
        valid(Roles.VIEWER).get(channel).then().statusCode(404);
    }

    @Test
    void nobodySeesOrTestsWhatIsNotTheirs() {
        String others = SampleEvent.stored("borealis-games");
        as(Roles.CUSTOMER).get(channels(others)).then().statusCode(404).body("code", equalTo("not-found"));
        as(Roles.CUSTOMER).get(channel(others, PHONE)).then().statusCode(404);
        String event = SampleEvent.stored();
        test(channels(event) + "/none", null).statusCode(404);
        confirm(channels(event) + "/none", null, "CONFIRMED").statusCode(404);
        String channel = channel(event, WEBHOOK);
        as(Roles.COMMANDER)
                .contentType("application/json")
                .body("{\"to\":\"CANCELLED\"}")
                .post("/api/v1/events/" + event + "/transitions")
                .then()
                .statusCode(201);
        test(channel, null).statusCode(409).body("code", equalTo("event-frozen"));
        confirm(channel, null, "CONFIRMED").statusCode(409).body("code", equalTo("event-frozen"));
    }

    @Test
    void aConfirmationSaysWhoAndHow() {
        String channel = channel(SampleEvent.stored(), PHONE);
        for (String body : new String[] {
            "{\"outcome\": \"CONFIRMED\", \"confirmedBy\": \" \", \"how\": \"rang\"}",
            "{\"outcome\": \"CONFIRMED\", \"confirmedBy\": \"Lin\"}",
            "{\"outcome\": \"SENT\", \"confirmedBy\": \"Lin\", \"how\": \"rang\"}"
        }) {
            as(Roles.LIAISON)
                    .contentType("application/json")
                    .body(body)
                    .post(channel + "/confirmations")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-field"));
        }
    }

    private static String channels(String event) {
        return "/api/v1/events/" + event + "/channels";
    }

    private static String channel(String event, int index) {
        String id = as(Roles.VIEWER).get(channels(event)).path("items[" + index + "].id");
        return channels(event) + "/" + id;
    }

    private static JsonPath read(String channel) {
        return valid(Roles.VIEWER).get(channel).then().statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse readiness(String event) {
        return valid(Roles.VIEWER)
                .get("/api/v1/events/" + event + "/readiness")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse test(String channel, String key) {
        RequestSpecification request = valid(Roles.ENGINEER);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(channel + "/tests").then();
    }

    private static ValidatableResponse confirm(String channel, String key, String outcome) {
        RequestSpecification request = valid(Roles.LIAISON).contentType("application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body("{\"outcome\": \"%s\", \"confirmedBy\": \"Lin\", \"how\": \"rang at 18:05\"}"
                        .formatted(outcome))
                .post(channel + "/confirmations")
                .then();
    }

    private static RequestSpecification valid(String role) {
        return as(role).filter(Contract.of("intake-service"));
    }
}

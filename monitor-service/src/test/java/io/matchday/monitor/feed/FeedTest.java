package io.matchday.monitor.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.LogLines;
import io.matchday.monitor.TestSource;
import io.matchday.monitor.Trouble;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.contract.Contract;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class FeedTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    IntakeStub intake;

    @Inject
    Boards boards;

    @Test
    void whoeverComesNewIsToldAllThereIs() {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        try (FeedClient client = FeedClient.open(trouble.event(), Roles.CUSTOMER, Optional.empty())) {
            client.await("ready");
            Followed followed = new Followed().apply(client.messages());
            JsonPath live = SignIns.as(Roles.CUSTOMER)
                    .get("/api/v1/events/" + trouble.event() + "/live")
                    .jsonPath();
            assertThat(followed.slots())
                    .hasSize(live.getList("domains[0].slots").size());
            for (int i = 0; i < followed.slots().size(); i++) {
                String slot = "domains[0].slots[" + i + "].";
                JsonNode told = followed.slots().get(trouble.domain() + " " + live.getString(slot + "start"));
                assertThat(told.path("requests").asLong()).isEqualTo(live.getLong(slot + "requests"));
                assertThat(told.path("errors").asLong()).isEqualTo(live.getLong(slot + "errors"));
                assertThat(told.path("errorRatio").asDouble()).isEqualTo(live.getDouble(slot + "errorRatio"));
                assertThat(told.path("bitsPerSecond").asLong()).isEqualTo(live.getLong(slot + "bitsPerSecond"));
            }
            assertThat(followed.incidents()).containsOnlyKeys(incident);
            assertThat(followed.entries()).isNotEmpty();
            JsonNode ready = client.messages().get(client.messages().size() - 1).data();
            assertThat(ready.path("domains").get(0).asText()).isEqualTo(trouble.domain());
        }
        trouble.end();
    }

    @Test
    void slotsIncidentsAndEntriesComeAsTheyHappen() {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        try (FeedClient client = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.empty())) {
            client.await("ready");
            trouble.fail(70);
            client.await("slot", slot -> slot.path("start")
                    .asText()
                    .equals(trouble.start().plusSeconds(70).toString()));
            act(incident, "{\"action\":\"NOTE\",\"note\":\"looking\"}");
            client.await("entry", entry -> entry.at("/entry/text/en").asText().equals("looking"));
            act(incident, "{\"action\":\"RESOLVE\"}");
            client.await("incident", told -> told.path("state").asText().equals("RESOLVED"));
            client.await("entry", entry -> entry.at("/entry/kind").asText().equals("RESOLVED"));
            await().atMost(SOON).until(() -> !client.comments().isEmpty());
            assertThat(client.lastId()).isPresent();
        }
        trouble.end();
    }

    @Test
    void whoStaysAwayLongerThanMessagesAreKeptIsToldAllAnew() {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        FeedClient client = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.empty());
        client.await("ready").close();
        Followed followed = new Followed().apply(client.messages());
        try (FeedClient other = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.empty())) {
            act(incident, "{\"action\":\"NOTE\",\"note\":\"%s\"}".formatted("x".repeat(4000)));
            act(incident, "{\"action\":\"RESOLVE\"}");
            for (int count = 1; count <= 2; count++) {
                long last = fill(trouble, count);
                other.await(
                        "slot",
                        slot -> slot.path("start")
                                        .asText()
                                        .equals(trouble.start()
                                                .plusSeconds(1_790)
                                                .toString())
                                && slot.path("requests").asLong() == last);
            }
            try (FeedClient again = FeedClient.open(trouble.event(), Roles.VIEWER, client.lastId())) {
                again.await("reset", reset -> reset.path("reason").asText().equals("TOO_FAR_BEHIND"))
                        .await("ready");
                // Incidents are looked into a moment after they were told.
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                    followed.apply(again.messages());
                    Followed always = new Followed().apply(other.messages());
                    assertThat(followed.slots().values()).containsAll(lately(always));
                    assertThat(followed.incidents()).isEqualTo(always.incidents());
                    assertThat(followed.entries()).isEqualTo(always.entries());
                });
            }
        }
        trouble.end();
    }

    @Test
    void anIdOfAnotherLifeIsRecognised() {
        Trouble trouble = new Trouble(intake).begin();
        for (String id : List.of("0abc-1-0", "what is this?", "0abc-99999999999999999999-1")) {
            try (FeedClient client = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.of(id))) {
                client.await("reset", reset -> reset.path("reason").asText().equals("ANOTHER_LIFE"))
                        .await("ready");
            }
        }
        trouble.end();
    }

    @Test
    void theIdMayComeInTheAddressAndWhoWantsToGoesWhenAllIsTold() {
        Trouble trouble = new Trouble(intake).begin();
        FeedClient client = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.empty());
        client.await("ready").close();
        String all = SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .queryParam("follow", false)
                .queryParam("lastEventId", client.lastId().orElseThrow())
                .get("/api/v1/events/" + trouble.event() + "/feed")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        assertThat(all).startsWith("retry: ").doesNotContain("event: ready", "event: reset");
        trouble.end();
    }

    @Test
    void noOneIsLetInWhereTheyDoNotBelong() {
        Trouble trouble =
                new Trouble(intake).ofCustomer(Trouble.anotherCustomer()).begin();
        String path = "/api/v1/events/" + trouble.event() + "/feed";
        SignIns.as(Roles.CUSTOMER).get(path).then().statusCode(404).body("code", equalTo("not-found"));
        RestAssured.given().basePath("/monitor").get(path).then().statusCode(401);
        SignIns.as(Roles.VIEWER)
                .get("/api/v1/events/no-such-event/feed")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        trouble.end();
    }

    @Test
    void thereIsRoomForSoManyAndWhoHangsUpMakesRoom() {
        Trouble trouble = new Trouble(intake).begin();
        await().atMost(SOON).until(() -> boards.watchers() == 0);
        List<FeedClient> clients = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            clients.add(FeedClient.open(trouble.event(), Roles.VIEWER, Optional.empty()));
        }
        SignIns.as(Roles.VIEWER)
                .filter(Contract.of("monitor-service"))
                .get("/api/v1/events/" + trouble.event() + "/feed")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .body("code", equalTo("too-many-watchers"));
        clients.forEach(FeedClient::close);
        await().atMost(SOON).until(() -> boards.watchers() == 0);
        HttpResponse<InputStream> again =
                FeedClient.send(trouble.event(), "?follow=false", Roles.VIEWER, Optional.empty());
        assertThat(again.statusCode()).isEqualTo(200);
        trouble.end();
    }

    /** So many requests more in every slot of half an hour; gives how many there are in the last of them. */
    private static long fill(Trouble trouble, int count) {
        LogLines lines = new LogLines(trouble.domain());
        for (int second = 80; second < 1_800; second += 10) {
            lines.add(trouble.start().plusSeconds(second), 200, count);
        }
        TestSource.nginx().send(lines.text()).statusCode(200);
        return (long) count * (count + 1) / 2;
    }

    /** Slots of the half hour up to the newest. */
    private static List<JsonNode> lately(Followed followed) {
        List<JsonNode> slots = List.copyOf(followed.slots().values());
        return slots.subList(Math.max(0, slots.size() - 180), slots.size());
    }

    private static void act(String incident, String body) {
        SignIns.as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/incidents/" + incident + "/actions")
                .then()
                .statusCode(200);
    }
}

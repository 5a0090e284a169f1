package io.matchday.monitor.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.matchday.monitor.IntakeStub;
import io.matchday.monitor.Trouble;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.matchday.testkit.identity.SignIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever hangs up and comes back knows, in the end, what those know who stayed. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(IntakeStub.class)
class ComingBackTest {

    private static final int STEPS = 60;
    private static final int WANDERERS = 4;
    private static final long SEED = 20261126;
    private static final Duration SOON = Duration.ofSeconds(30);

    IntakeStub intake;

    @Inject
    DataSource database;

    private final Random random = new Random(SEED);

    /** Seconds of the event, each in a slot of its own, of which something was sent. */
    private final Set<Integer> sent = new HashSet<>();

    @Test
    void whoComesAndGoesMissesNothing() {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        List<Wanderer> wanderers = new ArrayList<>();
        try (FeedClient always = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.empty())) {
            always.await("ready");
            for (int i = 0; i < WANDERERS; i++) {
                wanderers.add(new Wanderer(trouble.event()));
            }
            for (int step = 0; step < STEPS; step++) {
                happen(trouble, incident, step);
                wanderers.get(random.nextInt(WANDERERS)).toggle();
            }
            note(incident, "the last");
            always.await("entry", entry -> entry.at("/entry/text/en").asText().equals("the last"));
            await().atMost(SOON).untilAsserted(() -> {
                Followed known = new Followed().apply(always.messages());
                assertThat(known.entries()).hasSizeGreaterThan(STEPS / 4);
                assertThat(known.slots()).hasSizeGreaterThanOrEqualTo(sent.size());
            });
            for (Wanderer wanderer : wanderers) {
                await().atMost(SOON).untilAsserted(() -> {
                    Followed joined = wanderer.joined();
                    Followed all = new Followed().apply(always.messages());
                    assertThat(joined.slots()).isEqualTo(all.slots());
                    assertThat(joined.incidents()).isEqualTo(all.incidents());
                    assertThat(joined.entries()).isEqualTo(all.entries());
                });
            }
        } finally {
            wanderers.forEach(Wanderer::close);
        }
        trouble.end();
    }

    @Test
    void whatCameAndWentInALongAbsenceIsToldOverARestartToo() throws SQLException {
        Trouble trouble = new Trouble(intake).begin();
        String incident = trouble.incident();
        note(incident, "long ago");
        act(incident, "{\"action\":\"RESOLVE\"}");
        age(incident, "3 hours");
        try (FeedClient fresh = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.empty())) {
            fresh.await("ready");
            assertThat(new Followed().apply(fresh.messages()).incidents()).isEmpty();
        }
        FeedId before = new FeedId("1otherlife", 7, Instant.now().minus(Duration.ofHours(4)));
        try (FeedClient back = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.of(before.text()))) {
            back.await("reset").await("ready");
            Followed joined = new Followed().apply(back.messages());
            assertThat(joined.incidents()).containsOnlyKeys(incident);
            assertThat(joined.entries().values())
                    .anyMatch(entry -> entry.at("/text/en").asText().equals("long ago"));
        }
        FeedId after = new FeedId("1otherlife", 7, Instant.now().minus(Duration.ofHours(1)));
        try (FeedClient back = FeedClient.open(trouble.event(), Roles.VIEWER, Optional.of(after.text()))) {
            back.await("ready");
            assertThat(new Followed().apply(back.messages()).incidents()).isEmpty();
        }
        trouble.end();
    }

    private void happen(Trouble trouble, String incident, int step) {
        int second = 70 + 10 * (step / 4);
        int what = random.nextInt(3);
        if (what == 0) {
            note(incident, "step " + step);
            return;
        }
        sent.add(second);
        if (what == 1) {
            trouble.fail(second);
        } else {
            trouble.send(second, 200, 1 + random.nextInt(9));
        }
    }

    private static void note(String incident, String text) {
        act(incident, "{\"action\":\"NOTE\",\"note\":\"" + text + "\"}");
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

    private void age(String incident, String by) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update incident_entry set at = at - ?::interval where incident_id = ?")) {
            update.setString(1, by);
            update.setObject(2, UUID.fromString(incident));
            update.executeUpdate();
        }
    }

    /** Somebody with a bad connection. */
    private static final class Wanderer implements AutoCloseable {

        private final String event;
        private final List<FeedClient.Message> messages = new ArrayList<>();
        private Optional<FeedClient> client = Optional.empty();
        private Optional<String> lastId = Optional.empty();

        Wanderer(String event) {
            this.event = event;
            open();
        }

        void toggle() {
            if (client.isPresent()) {
                close();
            } else {
                open();
            }
        }

        Followed joined() {
            if (client.isEmpty()) {
                open();
            }
            return new Followed().apply(messages).apply(client.orElseThrow().messages());
        }

        private void open() {
            client = Optional.of(FeedClient.open(event, Roles.VIEWER, lastId));
        }

        @Override
        public void close() {
            client.ifPresent(open -> {
                open.close();
                messages.addAll(open.messages());
                lastId = open.lastId();
            });
            client = Optional.empty();
        }
    }
}

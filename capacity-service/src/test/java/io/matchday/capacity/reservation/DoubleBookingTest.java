package io.matchday.capacity.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.matchday.capacity.Burst;
import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class DoubleBookingTest {
    private static final int AMOUNT = 7;

    @Inject
    DataSource database;

    Neighbours neighbours;

    private final Burst burst = new Burst();

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void manyAtOnceGetWhatThereIsAndNoMore() throws SQLException {
        // Room for 571 of the 1600, and three over that nobody can use.
        String event = neighbours.event();
        String pool = SamplePool.stored(4000);

        List<Integer> statuses = Burst.of(32, 50, () -> hold(event, pool).statusCode());

        assertThat(statuses).hasSize(1600).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(571);
        SamplePool.read(pool).body("held", equalTo(571 * AMOUNT), "free", equalTo(3));
        assertThat(heldAccordingToReservations(pool)).isEqualTo(571 * AMOUNT);
    }

    @Test
    void holdingAndReleasingAtOnceLeavesThePoolAsItWas() throws SQLException {
        String event = neighbours.event();
        String pool = SamplePool.stored(50);

        List<Integer> statuses = Burst.of(16, 10, () -> holdAndReleaseTwice(event, pool));

        assertThat(statuses).contains(200).isSubsetOf(200, 409);
        SamplePool.read(pool).body("held", equalTo(0));
        assertThat(heldAccordingToReservations(pool)).isZero();
    }

    @Test
    void aReservationReleasedManyTimesAtOnceIsGivenBackOnce() {
        String event = neighbours.event();
        String pool = SamplePool.stored(100);
        SamplePool.held(event, pool, 50);
        long reservation = SamplePool.held(event, pool, AMOUNT);

        List<String> answers = Burst.of(16, 2, () -> release(event, reservation).body());

        assertThat(answers).containsOnly(answers.get(0));
        SamplePool.read(pool).body("held", equalTo(50));
    }

    @Test
    void ofManyPoolsWithOneKeyOneIsMade() {
        String body = SamplePool.body(SamplePool.freshKey(), "ECS", "VCPU", 5);

        List<Integer> statuses =
                Burst.of(16, 1, () -> burst.post("/pools", body).statusCode());

        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void manyRepetitionsUnderOneIdempotencyKeyHoldOnce() {
        String event = neighbours.event();
        String pool = SamplePool.stored(100);

        List<String> answers =
                Burst.of(16, 2, () -> burst.post(reservations(event), wish(pool), "Idempotency-Key", "once-for-" + pool)
                        .body());

        assertThat(answers).hasSize(32).containsOnly(answers.get(0));
        SamplePool.read(pool).body("held", equalTo(AMOUNT));
    }

    @Test
    void theDatabaseItselfRefusesAnOverbookedPool() {
        String event = neighbours.event();
        String pool = SamplePool.stored(100);
        SamplePool.held(event, pool, 60);

        assertThatThrownBy(() -> number(
                        "insert into reservation (event_key, pool_key, amount, state, held_at, held_by, from_at)"
                                + " values ('past-the-rules', ?, 41, 'HELD', now(), 'nobody', now()) returning amount",
                        pool))
                .hasMessageContaining("promised beyond what it has");
        assertThatThrownBy(
                        () -> number("update reservation set amount = 101 where pool_key = ? returning amount", pool))
                .hasMessageContaining("promised beyond what it has");
    }

    private int holdAndReleaseTwice(String event, String pool) {
        HttpResponse<String> held = hold(event, pool);
        if (held.statusCode() != 201) {
            return held.statusCode();
        }
        long reservation = JsonPath.from(held.body()).getLong("id");
        return Math.max(
                release(event, reservation).statusCode(),
                release(event, reservation).statusCode());
    }

    private HttpResponse<String> hold(String event, String pool) {
        return burst.post(reservations(event), wish(pool));
    }

    private HttpResponse<String> release(String event, long reservation) {
        return burst.post(reservations(event) + "/" + reservation + "/release", "");
    }

    private static String reservations(String event) {
        return "/events/" + event + "/reservations";
    }

    private static String wish(String pool) {
        return "{\"pool\": \"%s\", \"amount\": %d}".formatted(pool, AMOUNT);
    }

    private long heldAccordingToReservations(String pool) throws SQLException {
        return number("select coalesce(sum(amount), 0) from reservation where pool_key = ? and state = 'HELD'", pool);
    }

    private long number(String sql, String pool) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, pool);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

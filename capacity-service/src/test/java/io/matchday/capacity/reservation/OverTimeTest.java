package io.matchday.capacity.reservation;

import static io.matchday.capacity.SamplePool.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.Neighbours;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.pool.Figure;
import io.matchday.capacity.pool.FigureBook;
import io.matchday.capacity.pool.FigureKind;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Promises for a window of time, as several events want the same pool. */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class OverTimeTest {
    private static final String FRIDAY = "2030-12-06T10:00:00Z";
    private static final String SATURDAY = "2030-12-07T10:00:00Z";
    private static final String SUNDAY = "2030-12-08T10:00:00Z";

    @Inject
    FigureBook book;

    Neighbours neighbours;

    @AfterEach
    void theNeighboursWereAskedAsTheirContractsSay() {
        neighbours.verifyAndReset();
    }

    @Test
    void theSameStockServesTwoEventsOnDifferentDays() {
        String pool = SamplePool.stored(10);

        hold(neighbours.event(), pool, 10, FRIDAY, SATURDAY).statusCode(201).body("until", equalTo(SATURDAY));
        hold(neighbours.event(), pool, 10, SATURDAY, SUNDAY).statusCode(201);

        SamplePool.read(pool).body("held", equalTo(0), "free", equalTo(10), "overbooked", equalTo(false));
    }

    @Test
    void twoEventsOnOneEveningShareWhatThereIs() {
        String pool = SamplePool.stored(10);
        hold(neighbours.event(), pool, 6, FRIDAY, SUNDAY).statusCode(201);

        hold(neighbours.event(), pool, 5, SATURDAY, null)
                .statusCode(409)
                .body("code", equalTo("capacity-exhausted"), "free", equalTo(4));
        hold(neighbours.event(), pool, 5, SUNDAY, null).statusCode(201).body("until", nullValue());
    }

    @Test
    void aWindowEndsAfterItStarts() {
        hold(neighbours.event(), SamplePool.stored(10), 6, SUNDAY, FRIDAY)
                .statusCode(400)
                .body("code", equalTo("invalid-field"), "field", equalTo("until"));
    }

    @Test
    void aPromiseGrowsOnlyIntoWhatIsFree() {
        String pool = SamplePool.stored(10);
        String event = neighbours.event();
        long first = hold(event, pool, 6, FRIDAY, SATURDAY)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        hold(neighbours.event(), pool, 4, SATURDAY, SUNDAY).statusCode(201);

        change(event, first, "\"0\"", "{\"amount\": 10}").statusCode(200).body("amount", equalTo(10));
        change(event, first, "\"0\"", "{\"amount\": 9}").statusCode(412);
        change(event, first, "*", "{\"until\": \"%s\"}".formatted(SUNDAY))
                .statusCode(409)
                .body("code", equalTo("capacity-exhausted"), "free", equalTo(6));
        change(event, first, "*", "{\"amount\": 6, \"until\": \"%s\"}".formatted(SUNDAY))
                .statusCode(200);
        SamplePool.release(event, first).statusCode(200);
        change(event, first, "*", "{\"amount\": 1}").statusCode(409).body("code", equalTo("reservation-released"));
    }

    @Test
    void theTimelineShowsTheEveningOnWhichTwoEventsMeet() {
        String pool = SamplePool.stored(10);
        hold(neighbours.event(), pool, 6, FRIDAY, SUNDAY).statusCode(201);
        hold(neighbours.event(), pool, 4, SATURDAY, SUNDAY).statusCode(201);

        as(Roles.VIEWER)
                .queryParam("from", FRIDAY)
                .get("/api/v1/pools/{poolKey}/timeline", pool)
                .then()
                .statusCode(200)
                .body("steps.level", contains(6, 10, 0), "steps.free", contains(4, 0, 10))
                .body("steps.from", contains(FRIDAY, SATURDAY, SUNDAY), "reservations", hasSize(2));
    }

    @Test
    void aProviderThatHasLessIsBelievedAndTheOverbookingIsFound() {
        String pool = SamplePool.stored(10);
        String early = neighbours.event();
        String late = neighbours.event();
        hold(early, pool, 6, FRIDAY, SUNDAY).statusCode(201);
        hold(late, pool, 4, SATURDAY, SUNDAY).statusCode(201);

        book.record(pool, new Figure(FigureKind.TOTAL, 7, "provider", Instant.now()), "provider");

        SamplePool.read(pool)
                .body("total", equalTo(7), "overbooked", equalTo(true), "figures[0].source", equalTo("provider"));
        as(Roles.VIEWER)
                .queryParam("limit", 200)
                .get("/api/v1/overbookings")
                .then()
                .body("items.pool", hasItem(pool))
                .body("items.find { it.pool == '%s' }.excess".formatted(pool), equalTo(3))
                .body("items.find { it.pool == '%s' }.from".formatted(pool), equalTo(SATURDAY))
                .body("items.find { it.pool == '%s' }.reservations.eventKey".formatted(pool), contains(late, early));
        hold(neighbours.event(), pool, 1, SATURDAY, SUNDAY).statusCode(409).body("free", equalTo(0));

        book.record(pool, new Figure(FigureKind.TOTAL, 10, "provider", Instant.now()), "provider");

        as(Roles.VIEWER)
                .queryParam("limit", 200)
                .get("/api/v1/overbookings")
                .then()
                .body("items.pool", not(hasItem(pool)));
    }

    @Test
    void aLateOlderFigureJoinsTheHistoryAndChangesNothing() {
        String pool = SamplePool.stored(10);
        Instant lastYear = Instant.parse("2025-12-05T11:00:00Z");

        assertThat(book.record(pool, new Figure(FigureKind.TOTAL, 3, "a file", lastYear), "ada"))
                .isTrue();
        assertThat(book.record(pool, new Figure(FigureKind.TOTAL, 3, "a file", lastYear), "ada"))
                .isFalse();

        SamplePool.read(pool).body("total", equalTo(10), "stale", equalTo(false));
        as(Roles.VIEWER)
                .get("/api/v1/pools/{poolKey}/figures", pool)
                .then()
                .body("items.amount", contains(3, 10), "items.stale", contains(true, false))
                .body("items.source", contains("a file", "manual"));
    }

    private static ValidatableResponse hold(String event, String pool, long amount, String from, String until) {
        String end = until == null ? "" : ", \"until\": \"%s\"".formatted(until);
        return as(Roles.ENGINEER)
                .body("{\"pool\": \"%s\", \"amount\": %d, \"from\": \"%s\"%s}".formatted(pool, amount, from, end))
                .post("/api/v1/events/{eventKey}/reservations", event)
                .then();
    }

    private static ValidatableResponse change(String event, long id, String ifMatch, String body) {
        return as(Roles.ENGINEER)
                .header("If-Match", ifMatch)
                .body(body)
                .patch("/api/v1/events/{eventKey}/reservations/{reservationId}", event, id)
                .then();
    }
}

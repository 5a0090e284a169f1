package io.matchday.capacity.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.pool.Levels;
import io.matchday.capacity.window.Window;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random promises, changes and releases, drawn from a seed: what the service lets through never exceeds the pool, and what
 * the database works out is what a plain sum over the minutes gives.
 */
@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class LevelsPropertyTest {
    private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");
    private static final long TOTAL = 40;
    private static final int STEPS = 60;
    private static final int MINUTES = 50;

    @Inject
    Bookings bookings;

    @Inject
    Levels levels;

    @Inject
    Timelines timelines;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void promisesNeverExceedThePool(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String pool = SamplePool.stored(TOTAL);
        List<ReservationView> held = new ArrayList<>();

        for (int step = 0; step < STEPS; step++) {
            QuarkusTransaction.requiringNew().run(() -> act(random, pool, held));
            long[] expected = byMinute(held);
            Window window = drawn(random);
            long highest = QuarkusTransaction.requiringNew().call(() -> levels.highest(pool, window));
            long sameInJava = QuarkusTransaction.requiringNew()
                    .call(() -> timelines.of(pool, window).highest());

            assertThat(LongStream.of(expected)).allMatch(level -> level >= 0 && level <= TOTAL);
            assertThat(highest).isEqualTo(highest(expected, window)).isEqualTo(sameInJava);
        }
    }

    private void act(SplittableRandom random, String pool, List<ReservationView> held) {
        if (!held.isEmpty() && random.nextInt(4) == 0) {
            ReservationView released = held.remove(random.nextInt(held.size()));
            bookings.release(released.eventKey(), released.id(), "ada");
            bookings.release(released.eventKey(), released.id(), "ada");
            return;
        }
        Window window = drawn(random);
        long amount = random.nextLong(1, TOTAL / 2);
        long free = TOTAL - highest(byMinute(held), window);
        if (amount <= free) {
            held.add(bookings.hold(
                    new Promise("event-" + random.nextInt(3), pool, amount, window, Origin.RESERVED, null), "ada"));
        }
    }

    private static Window drawn(SplittableRandom random) {
        Instant from = START.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
        boolean forGood = random.nextInt(6) == 0;
        return new Window(
                from, forGood ? Optional.empty() : Optional.of(from.plus(Duration.ofMinutes(1 + random.nextInt(20)))));
    }

    /** The level of each minute; the last one stands for all that come after it. */
    private static long[] byMinute(List<ReservationView> held) {
        long[] minutes = new long[2 * MINUTES];
        for (int minute = 0; minute < minutes.length; minute++) {
            Instant moment = START.plus(Duration.ofMinutes(minute));
            minutes[minute] = held.stream()
                    .filter(one -> new Window(one.from(), Optional.ofNullable(one.until())).contains(moment))
                    .mapToLong(ReservationView::amount)
                    .sum();
        }
        return minutes;
    }

    private static long highest(long[] minutes, Window window) {
        long highest = 0;
        for (int minute = 0; minute < minutes.length; minute++) {
            if (window.contains(START.plus(Duration.ofMinutes(minute)))) {
                highest = Math.max(highest, minutes[minute]);
            }
        }
        return highest;
    }
}

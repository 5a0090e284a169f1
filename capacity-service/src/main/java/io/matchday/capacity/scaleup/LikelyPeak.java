package io.matchday.capacity.scaleup;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.live.LivePool;
import io.matchday.capacity.outlook.Course;
import io.matchday.capacity.pool.Amount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The most that a pool will probably have to carry: what was announced, what is used, or where the rise leads. */
final class LikelyPeak {
    /** Nobody knows where a ramp ends; in half an hour the next look will have been taken. */
    private static final Duration AHEAD = Duration.ofMinutes(30);

    private static final double MILLIS = 1000;
    private static final double LEAST_SECONDS = 60;

    private LikelyPeak() {}

    /**
     * For one of an event's pools.
     *
     * @param all pools of the event; an announced peak is split among those of the product as their grants are
     */
    static long of(LivePool pool, List<LivePool> all, EventCopy event, Instant now) {
        double announced = announced(pool, event) * share(pool, all);
        double used = pool.used().orElse(0);
        double peak = Math.max(announced, Math.max(used, risen(pool, used, event, now)));
        return (long) Math.min(Amount.GREATEST, Math.ceil(peak));
    }

    /** Straight on to where all is used up, and beyond. */
    private static double risen(LivePool pool, double used, EventCopy event, Instant now) {
        if (pool.outlook().course() != Course.RISING) {
            return used;
        }
        double seconds = pool.outlook().likely().orElseThrow().toMillis() / MILLIS;
        Duration left = Duration.between(now, event.endsAt());
        Duration ahead = left.compareTo(AHEAD) < 0 ? left : AHEAD;
        double perSecond = (pool.granted().bitsPerSecond() - used) / Math.max(LEAST_SECONDS, seconds);
        return used + Math.max(0, ahead.toSeconds()) * perSecond;
    }

    private static double announced(LivePool pool, EventCopy event) {
        return event.domains().stream()
                .filter(domain -> pool.granted().product().name().equals(domain.product()))
                .map(Domain::expectedPeakBitsPerSecond)
                .filter(Objects::nonNull)
                .mapToDouble(Long::doubleValue)
                .sum();
    }

    private static double share(LivePool pool, List<LivePool> all) {
        return pool.granted().bitsPerSecond()
                / all.stream()
                        .map(LivePool::granted)
                        .filter(other -> other.product().equals(pool.granted().product()))
                        .mapToDouble(other -> other.bitsPerSecond())
                        .sum();
    }
}

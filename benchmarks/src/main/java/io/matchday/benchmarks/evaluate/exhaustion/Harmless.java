package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.capacity.alert.TimeLimit;
import io.matchday.capacity.alert.Watch;
import io.matchday.capacity.outlook.Outlook;
import io.matchday.capacity.outlook.Outlooks;
import io.matchday.capacity.outlook.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Half an hour of traffic that never takes all there is, looked at slot by slot as the service looks at it. */
record Harmless(Kind kind, List<Reading> slots) {
    /** What happens in it. */
    enum Kind {
        /** Nothing but noise. */
        FLAT,
        /** 10 to 80 seconds at another level. */
        BLOCK,
        /** The same, rising and falling evenly. */
        PEAK;

        String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final double SECONDS = 1800;
    private static final List<TimeLimit> LIMITS =
            List.of(new TimeLimit(Duration.ofMinutes(15), 1.5), new TimeLimit(Duration.ofMinutes(5), 1.5));
    private static final Duration HOLD = Duration.ofSeconds(90);
    private static final Duration CLEAR_AFTER = Duration.ofMinutes(3);

    Harmless {
        slots = List.copyOf(slots);
    }

    static Harmless of(Kind kind, Noise noise, SplittableRandom random) {
        double base = random.nextDouble(0.2, 0.6);
        double top = base + (0.95 - base) * random.nextDouble(0.5, 1);
        double from = random.nextDouble(600, 1200);
        double length = random.nextDouble(10, 80);
        DoubleUnaryOperator level = at -> {
            double passed = (at - from) / length;
            if (kind == Kind.FLAT || passed < 0 || passed >= 1) {
                return base;
            }
            return kind == Kind.BLOCK ? top : base + (top - base) * (1 - Math.abs(2 * passed - 1));
        };
        return new Harmless(kind, new Slots(random, noise.drawn(random)).between(0, SECONDS, level, 0));
    }

    /** Whether an alert of exhaustion would have been raised, with the limits and the hold time that the service has. */
    boolean alarms() {
        List<Watch> watches = LIMITS.stream().map(limit -> Watch.NEW).toList();
        for (int heard = 1; heard <= slots.size() && watches.stream().noneMatch(Watch::firing); heard++) {
            watches = see(
                    watches,
                    Outlooks.of(slots.subList(0, heard), 1),
                    slots.get(heard - 1).at());
        }
        return watches.stream().anyMatch(Watch::firing);
    }

    private static List<Watch> see(List<Watch> watches, Outlook outlook, Instant at) {
        return IntStream.range(0, LIMITS.size())
                .mapToObj(i -> watches.get(i).see(LIMITS.get(i).signal(outlook, Duration.ZERO), at, HOLD, CLEAR_AFTER))
                .toList();
    }
}

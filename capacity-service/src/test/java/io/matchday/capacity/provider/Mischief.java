package io.matchday.capacity.provider;

import io.matchday.capacity.provider.StandIn.Told;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** How a provider fails an order: before it takes it or, worse, after. */
enum Mischief {
    NONE(false),
    THROTTLED(true),
    UNAVAILABLE(true),
    DROPPED_BEFORE(true),
    DROPPED_AFTER(false),
    SILENT_AFTER(false),
    BROKEN_AFTER(false),
    NONSENSE_AFTER(false),
    PAGE_AFTER(false);

    private static final int ONE_IN = 2;

    private final boolean before;

    Mischief(boolean before) {
        this.before = before;
    }

    boolean happensBefore() {
        return before;
    }

    Told told() {
        Map<String, String> soon = Map.of("Content-Type", "application/json", "Retry-After", "0");
        return switch (this) {
            case THROTTLED -> Told.of(429, soon, "{\"Code\": \"Throttling.User\", \"Message\": \"Slow down\"}");
            case UNAVAILABLE -> Told.of(503, soon, "{\"Code\": \"ServiceUnavailable\"}");
            case DROPPED_BEFORE, DROPPED_AFTER -> Told.dropped();
            case SILENT_AFTER -> Told.silent();
            case BROKEN_AFTER -> Told.json(200, "{\"reference\": \"re");
            case NONSENSE_AFTER -> Told.json(
                    200, "{\"reference\": \"x\", \"ApplicationId\": \"x\", \"state\": 7, \"Status\": \"Maybe\"}");
            case PAGE_AFTER -> Told.of(502, Map.of("Content-Type", "text/html"), "<html>Bad gateway</html>");
            case NONE -> throw new IllegalStateException("Nothing fails");
        };
    }

    /** Fails about every other time, in a way and an order that the seed decides. */
    static Supplier<Mischief> seeded(long seed) {
        Random random = new Random(seed);
        return () -> {
            synchronized (random) {
                return random.nextInt(ONE_IN) == 0 ? NONE : values()[1 + random.nextInt(values().length - 1)];
            }
        };
    }
}

package io.matchday.intake.estimate.method;

import io.matchday.intake.event.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Occasions that tests vary. */
final class Occasions {

    static final Instant NOW = Instant.parse("2026-12-05T12:00:00Z");

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private Occasions() {}

    static Occasion of(String key, String customer, String genre, long daysAgo) {
        return of(key, customer, genre, daysAgo, null);
    }

    static Occasion of(String key, String customer, String genre, long daysAgo, Long viewers) {
        return new Occasion(
                key,
                customer,
                genre,
                Level.CRITICAL,
                "web",
                HOME,
                NOW.minus(Duration.ofDays(daysAgo)),
                Map.of("cn-east", 1.0),
                viewers,
                viewers != null);
    }
}

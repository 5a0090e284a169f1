package io.matchday.intake.estimate.method;

import io.matchday.intake.event.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of an event that says whether another is like it. What is not known is null.
 *
 * @param key tells it from others
 * @param zone in whose evenings it takes place; where only one of two events says, the other counts in the same
 * @param audience share of the audience by region
 * @param viewers at the peak: of one to come those expected, of a past one those that had been expected, or else measured
 * @param expected whether these viewers were expected beforehand, and not measured afterwards
 */
public record Occasion(
        String key,
        String customer,
        String genre,
        Level level,
        String platform,
        ZoneId zone,
        Instant startsAt,
        Map<String, Double> audience,
        Long viewers,
        boolean expected) {

    public Occasion {
        Objects.requireNonNull(key, "key");
        audience = Map.copyOf(audience);
    }

    /** The same, as if nobody had said how many viewers come. */
    public Occasion withoutViewers() {
        return new Occasion(key, customer, genre, level, platform, zone, startsAt, audience, null, false);
    }

    /** The same, as far as it was known before the event. */
    public Occasion asExpected() {
        return expected ? this : withoutViewers();
    }
}

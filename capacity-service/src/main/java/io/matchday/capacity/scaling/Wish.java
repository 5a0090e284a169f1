package io.matchday.capacity.scaling;

import io.matchday.capacity.window.Window;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * What is asked for.
 *
 * @param asked in the pool's unit, positive
 * @param leadTimeSeconds how long before its start the provider wants to know
 */
@Embeddable
record Wish(
        @Column(name = "pool_key") String pool,
        long asked,
        @Column(name = "from_at") Instant from,
        @Column(name = "until_at") Instant until,
        String purpose,
        @Column(name = "lead_time_seconds") long leadTimeSeconds) {
    Window window() {
        return Window.of(from, until);
    }

    Instant submitBy() {
        return from.minusSeconds(leadTimeSeconds);
    }

    Duration leadTime() {
        return Duration.ofSeconds(leadTimeSeconds);
    }
}

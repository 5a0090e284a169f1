package io.matchday.capacity.pool;

import java.time.Instant;
import java.util.Objects;

/**
 * One number known of a pool.
 *
 * @param amount in the pool's unit, 0 to {@link Amount#GREATEST}
 * @param source who says so: {@code manual}, a provider, the name of a file
 * @param observedAt when it was true
 */
public record Figure(FigureKind kind, long amount, String source, Instant observedAt) {
    public Figure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(observedAt, "observedAt");
        if (amount < 0 || amount > Amount.GREATEST) {
            throw new IllegalArgumentException("No amount of a pool: " + amount);
        }
    }
}

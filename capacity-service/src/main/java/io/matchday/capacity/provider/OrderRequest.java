package io.matchday.capacity.provider;

import io.matchday.capacity.pool.Amount;
import java.time.Instant;
import java.util.Optional;

/**
 * A wish for more of a pool.
 *
 * @param poolKey of a pool that a provider is bound to
 * @param amount how much more, in the pool's unit
 * @param until null: for good
 * @param reason for whoever decides at the provider
 * @param provider whom to ask; null: the first by key that takes orders for the pool, else the first that is bound to it
 * @param by who wishes it
 */
public record OrderRequest(
        String poolKey, long amount, Instant from, Instant until, String reason, String provider, String by) {
    private static final int LONGEST_REASON = 500;

    public OrderRequest {
        if (amount <= 0 || amount > Amount.GREATEST) {
            throw new IllegalArgumentException("An order is for 1 to " + Amount.GREATEST);
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("An order ends after it begins");
        }
        reason = Plain.line(reason, LONGEST_REASON);
    }

    Optional<String> wantedProvider() {
        return Optional.ofNullable(provider);
    }
}

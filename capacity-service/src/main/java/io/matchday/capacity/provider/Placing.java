package io.matchday.capacity.provider;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as its provider is to hear of it.
 *
 * @param amount in the provider's unit
 * @param reference the provider's name for it, once known
 * @param baseline the provider's level before, where it matters
 */
record Placing(
        UUID id,
        BigDecimal amount,
        Instant from,
        Optional<Instant> until,
        String reason,
        Optional<String> reference,
        Optional<BigDecimal> baseline) {}

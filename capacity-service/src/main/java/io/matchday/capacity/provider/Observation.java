package io.matchday.capacity.provider;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a provider says.
 *
 * @param amount in the provider's unit
 * @param at when it was true
 */
record Observation(BigDecimal amount, Instant at) {}

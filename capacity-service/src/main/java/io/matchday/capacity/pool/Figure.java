package io.matchday.capacity.pool;

import java.time.Instant;

/**
 * One number about a pool.
 *
 * @param amount in the pool's unit
 * @param source who says so
 * @param observedAt when it was true
 */
public record Figure(FigureKind kind, long amount, String source, Instant observedAt) {}

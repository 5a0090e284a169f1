package io.matchday.capacity.alternative;

import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.window.Window;

/**
 * What somebody wants of a pool.
 *
 * @param amount in the pool's unit, positive
 */
record Wish(Pool pool, long amount, Window window) {}

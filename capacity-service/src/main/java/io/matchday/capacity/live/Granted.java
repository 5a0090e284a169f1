package io.matchday.capacity.live;

import io.matchday.capacity.pool.Product;

/**
 * What an event has of a pool of bandwidth.
 *
 * @param bitsPerSecond what it is promised at the moment asked for, positive
 * @param free what nobody is promised throughout the rest of the event
 */
public record Granted(String pool, Product product, String region, String provider, long bitsPerSecond, long free) {}

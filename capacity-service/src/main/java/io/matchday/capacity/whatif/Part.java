package io.matchday.capacity.whatif;

import io.matchday.capacity.pool.Product;

/**
 * What an event can draw on of a pool: what nobody else is promised.
 *
 * @param bitsPerSecond never negative
 */
record Part(String pool, Product product, String region, String provider, long bitsPerSecond) {
    boolean isLost(WhatIf supposed) {
        return supposed.lostPools().contains(pool)
                || supposed.lostRegions().contains(region)
                || supposed.lostProviders().contains(provider);
    }
}

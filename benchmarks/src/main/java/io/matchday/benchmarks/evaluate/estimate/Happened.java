package io.matchday.benchmarks.evaluate.estimate;

import java.time.Instant;

/**
 * A generated event and what it came to.
 *
 * @param foreseen peak bits per second by the law, without chance: nobody can do better
 * @param told viewers that the customer expected
 * @param peakBits per second
 */
record Happened(
        String key,
        String customer,
        String genre,
        String level,
        String platform,
        Instant startsAt,
        String[] regions,
        double[] shares,
        double foreseen,
        long told,
        long peakBits) {}

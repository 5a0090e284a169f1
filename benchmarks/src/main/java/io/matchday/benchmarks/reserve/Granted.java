package io.matchday.benchmarks.reserve;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;

/** A part of the pool that was promised and not handed back. */
record Granted(long id, Attempt attempt) {

    /** The most that several of them take at any moment, by adding them up. */
    static long highest(Collection<Granted> all) {
        TreeMap<Instant, Long> changes = new TreeMap<>();
        for (Granted one : all) {
            changes.merge(one.attempt().from(), one.attempt().amount(), Long::sum);
            changes.merge(one.attempt().until(), -one.attempt().amount(), Long::sum);
        }
        long level = 0;
        long highest = 0;
        for (long change : changes.values()) {
            level += change;
            highest = Math.max(highest, level);
        }
        return highest;
    }
}

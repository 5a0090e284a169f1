package io.matchday.monitor.verdict;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A combination of values that the trouble lies in.
 *
 * @param values what is named, by {@code node}, {@code isp}, {@code region}, {@code stream} (or the address of a file) and
 *     {@code cache}
 * @param inside its counts
 * @param outside counts of all the rest
 * @param share part of all excess that lies in it, 0..1
 */
public record VerdictCause(SortedMap<String, String> values, Figures inside, Figures outside, double share) {

    public VerdictCause {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}

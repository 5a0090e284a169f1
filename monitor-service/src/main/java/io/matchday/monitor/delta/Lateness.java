package io.matchday.monitor.delta;

/**
 * Since when lines of a domain are still taken: those older than the newest heard by more than the source allows are
 * counted as late, and nothing else is done with them.
 */
@FunctionalInterface
public interface Lateness {

    /** Takes everything, however old. */
    Lateness NONE = domain -> Long.MIN_VALUE;

    /** The earliest time taken for this domain, in milliseconds since the epoch. */
    long earliest(String domain);
}

package io.matchday.monitor.delta;

/**
 * Where a request is counted, densely: there are few of these however many lines come.
 *
 * @param domain host asked for
 * @param slot see {@link Slots}
 * @param status HTTP status, 0 for none
 */
public record RollupKey(String domain, long slot, int status) {}

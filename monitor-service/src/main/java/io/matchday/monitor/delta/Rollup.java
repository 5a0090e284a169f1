package io.matchday.monitor.delta;

/**
 * Counts under one {@link RollupKey}.
 *
 * @param requests lines
 * @param bytes bytes sent
 * @param firstAt earliest log time among the lines, epoch milliseconds
 * @param lastAt latest log time among the lines, epoch milliseconds
 */
public record Rollup(long requests, long bytes, long firstAt, long lastAt) {}

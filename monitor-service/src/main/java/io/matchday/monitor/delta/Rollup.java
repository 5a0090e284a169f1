package io.matchday.monitor.delta;

/**
 * Counts under one {@link RollupKey}.
 *
 * @param requests lines
 * @param bytes bytes sent
 * @param firstAt earliest log time among the lines, epoch milliseconds
 * @param lastAt latest log time among the lines, epoch milliseconds
 */
public record Rollup(long requests, long bytes, long firstAt, long lastAt) {

    Rollup plus(Rollup other) {
        return new Rollup(
                requests + other.requests,
                bytes + other.bytes,
                Math.min(firstAt, other.firstAt),
                Math.max(lastAt, other.lastAt));
    }
}

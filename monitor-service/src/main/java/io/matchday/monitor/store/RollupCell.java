package io.matchday.monitor.store;

/**
 * What one domain was counted at one status in one stretch of log time.
 *
 * @param domain host asked for
 * @param start first second of the stretch, since the epoch
 * @param status HTTP status, 0 for none
 * @param requests lines
 * @param bytes bytes sent
 */
public record RollupCell(String domain, long start, int status, long requests, long bytes) {}

package io.matchday.monitor.delta;

/**
 * Where an error is counted. The full cube holds errors only: over all requests it would have nearly one cell per line.
 *
 * @param domain host asked for
 * @param slot see {@link Slots}
 * @param status HTTP status, 0 for none
 * @param node edge node, empty when not told
 * @param isp carrier of the client, empty when not told
 * @param region region of the client, empty when not told
 */
public record ErrorKey(String domain, long slot, int status, String node, String isp, String region) {}

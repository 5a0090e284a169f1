package io.matchday.monitor.examine;

/**
 * What is looked at of a trouble, in seconds of log time.
 *
 * @param from what is usual is learned from here on
 * @param onset the trouble began with it
 * @param judgedUntil second after the last slot that the verdict goes by; a {@code DomainCube} bounds how far that may be
 * @param until second after the last slot whose errors are told by node, not before that
 */
public record Span(long from, long onset, long judgedUntil, long until) {}

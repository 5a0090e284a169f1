package io.matchday.monitor.delta;

/**
 * A line that could not be counted.
 *
 * @param line its number in the body, from 1
 * @param reason what is wrong, naming the field
 * @param text the line, cut to a bounded length, without client addresses
 */
public record Rejection(long line, String reason, String text) {}

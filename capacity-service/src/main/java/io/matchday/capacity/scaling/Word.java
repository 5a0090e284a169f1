package io.matchday.capacity.scaling;

/**
 * Who takes a step, and why.
 *
 * @param reason null where there is nothing to say
 */
public record Word(String by, String reason) {}

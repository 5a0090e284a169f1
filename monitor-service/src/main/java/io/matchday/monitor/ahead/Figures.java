package io.matchday.monitor.ahead;

/**
 * What was counted of a rise.
 *
 * @param during from its onset to its end
 * @param before in the hour before it
 */
record Figures(Counts during, Counts before) {}

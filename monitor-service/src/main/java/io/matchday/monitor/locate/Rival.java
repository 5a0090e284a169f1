package io.matchday.monitor.locate;

/**
 * Another combination that might have been the cause, and was ruled out because it leaves more unexplained or names more.
 *
 * @param combination which
 * @param inside its counts
 * @param unexplained part of the surprise that would be left with it in the cause's place, 0..1
 */
public record Rival(Combination combination, Counts inside, double unexplained) {}

package io.matchday.intake.estimate.method;

/**
 * One past event in an estimate. Its value times the three factors is its adjusted value.
 *
 * @param likeness to the target, 0 to 1
 * @param weight in the estimate; those of all events sum up to 1
 * @param audienceFactor what the ratio of viewers makes of it
 * @param growthFactor what growth since then makes of it
 * @param otherFactor what customer, genre, level, platform and time of day make of it
 */
public record Part(
        Measured measured,
        double likeness,
        double weight,
        double audienceFactor,
        double growthFactor,
        double otherFactor,
        double adjusted) {}

package io.matchday.intake.estimate.method;

/** What a past event came to in one quantity. */
public record Measured(Occasion occasion, double value) {}

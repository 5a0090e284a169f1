package io.matchday.benchmarks.evaluate.estimate;

/**
 * How right a method was about the events of one seed.
 *
 * @param withinBand share of outcomes from p10 to p90; not a number for a method that gives no band
 * @param belowHigh share of outcomes up to p90; likewise
 */
record Outcome(int events, double meanError, double medianError, double withinBand, double belowHigh) {}

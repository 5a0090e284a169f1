package io.matchday.intake.estimate;

/**
 * What past events say of a domain's peak.
 *
 * @param p50 half of such events stay below, bits per second; null: no past event tells
 * @param p90 nine in ten stay below, bits per second; null: no past event tells
 * @param thin whether fewer than three similar events tell
 * @param adopted whether what is expected of the domain was taken from an estimate and not confirmed since
 */
public record PeakEstimate(String domain, Double p50, Double p90, boolean thin, boolean adopted) {}

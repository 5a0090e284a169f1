package io.matchday.intake.estimate;

/**
 * What past events say of a domain's peak.
 *
 * @param p50 half of such events stay below, bits per second; null: no past event tells, or it is withheld
 * @param p90 nine in ten stay below, bits per second; null: no past event tells, or it is withheld
 * @param withheld whether past events tell, of too few other customers for it to be shown to all
 * @param thin whether fewer than three similar events tell
 * @param adopted whether what is expected of the domain was taken from an estimate and not confirmed since
 */
public record PeakEstimate(String domain, Double p50, Double p90, boolean withheld, boolean thin, boolean adopted) {}

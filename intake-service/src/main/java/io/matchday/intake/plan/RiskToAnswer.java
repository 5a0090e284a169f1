package io.matchday.intake.plan;

/**
 * A risk that plans name by its key.
 *
 * @param must whether the event must not go live without a plan for it
 * @param owner whose it is; null where nobody is named
 */
public record RiskToAnswer(String key, String title, boolean must, String owner) {}

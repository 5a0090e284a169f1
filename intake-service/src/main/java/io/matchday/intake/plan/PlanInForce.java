package io.matchday.intake.plan;

/**
 * What would be carried out of a plan: its approved version, or where there is none the newest.
 *
 * @param waiting whether a version newer than the approved one waits
 */
public record PlanInForce(String key, int version, boolean approved, boolean waiting, PlanContent content) {}

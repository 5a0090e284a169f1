package io.matchday.intake.risk;

/**
 * A risk that still has to be reckoned with.
 *
 * @param owner whose it is; null while nobody's
 */
public record OpenRisk(String key, String title, RiskLevel level, RiskStatus status, String owner) {}

package io.matchday.intake.plan;

import java.time.Duration;
import java.time.Instant;

/**
 * A plan and where it stands with the customer.
 *
 * @param status of the newest version
 * @param version number of the newest version
 * @param owner who keeps it; null: nobody
 * @param takesEffectWithin from the go until viewers see it, as the version in force has it; null: not said
 * @param approval of the version in force; null: none is approved
 */
public record PlanStanding(
        String key,
        String title,
        PlanKind kind,
        PlanStatus status,
        int version,
        String owner,
        Duration takesEffectWithin,
        Approval approval) {

    /**
     * What the customer agreed to.
     *
     * @param version number of the version approved
     * @param by whoever approved it, or in whose name that was written down; null: it is no longer kept
     * @param at when; null: it is no longer kept
     */
    public record Approval(int version, String by, Instant at) {}
}

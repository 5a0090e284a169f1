package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan does about trouble. */
@Schema(
        description =
                "ESCALATE brings the right people in, RECOVER restores what failed, SCALE adds capacity, STEER moves"
                        + " traffic elsewhere, DEGRADE gives up quality to keep the event going")
public enum PlanKind {
    ESCALATE,
    RECOVER,
    SCALE,
    STEER,
    DEGRADE;

    /** Whether it is worth nothing unless it has been tried: it acts on machines and on traffic. */
    public boolean toBeRehearsed() {
        return switch (this) {
            case RECOVER, SCALE, STEER -> true;
            case ESCALATE, DEGRADE -> false;
        };
    }
}

package io.matchday.intake.risk;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a risk stands between being found and being dealt with. */
@Schema(
        name = "RiskStatus",
        description =
                "PROPOSED: nobody has decided; ACCEPTED: it is one, and needs a plan; MITIGATED: what was to be done is"
                        + " done; DISMISSED: it is none, with the reason kept")
public enum RiskStatus {
    PROPOSED,
    ACCEPTED,
    MITIGATED,
    DISMISSED;

    /** What it may become. */
    public Set<RiskStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACCEPTED, DISMISSED);
            case ACCEPTED -> EnumSet.of(MITIGATED, DISMISSED);
            case MITIGATED -> EnumSet.of(ACCEPTED);
            case DISMISSED -> EnumSet.of(PROPOSED);
        };
    }

    /** Whether it still has to be reckoned with. */
    public boolean open() {
        return this == PROPOSED || this == ACCEPTED;
    }

    /** Whether a step from here says why: whatever gives up what was found or done. */
    boolean needsReason(RiskStatus to) {
        return to == DISMISSED || this == MITIGATED || this == DISMISSED;
    }
}

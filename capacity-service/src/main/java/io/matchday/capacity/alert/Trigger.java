package io.matchday.capacity.alert;

import io.matchday.capacity.intake.DutyRole;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an alert is raised for. */
@Schema(
        name = "HeadroomTrigger",
        description =
                "USED_NOTICE, USED_WARNING, USED_CRITICAL: that share of what is granted is used (70, 85, 95 % unless"
                        + " configured otherwise). EXHAUSTION_WARNING, EXHAUSTION_CRITICAL: at the present rise all will be used"
                        + " within 15 or 5 minutes")
enum Trigger {
    USED_NOTICE,
    USED_WARNING,
    USED_CRITICAL,
    EXHAUSTION_WARNING,
    EXHAUSTION_CRITICAL;

    /** Who is told: a notice is nothing to decide on. */
    Set<DutyRole> duties() {
        return this == USED_NOTICE ? Set.of(DutyRole.INVESTIGATOR) : Set.of(DutyRole.COMMANDER, DutyRole.INVESTIGATOR);
    }

    /** Whether it is about what will be, not about what is. */
    boolean ahead() {
        return this == EXHAUSTION_WARNING || this == EXHAUSTION_CRITICAL;
    }
}

package io.matchday.intake.trap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people have made of a finding. */
@Schema(
        name = "TrapStatus",
        description =
                "OPEN: nothing yet, or the numbers have got worse; HANDLED: done, with evidence; NOT_APPLICABLE: it"
                        + " does not concern the event, with a reason")
public enum DecisionStatus {
    OPEN,
    HANDLED,
    NOT_APPLICABLE
}

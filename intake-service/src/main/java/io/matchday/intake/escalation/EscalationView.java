package io.matchday.intake.escalation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Escalation policies as they are read. */
@Schema(name = "Escalation")
record EscalationView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "The first that applies to an incident is followed")
                List<Policy> policies,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version,
        @Schema(nullable = true, description = "Null: never written") Instant updatedAt) {

    EscalationView {
        policies = List.copyOf(policies);
    }
}

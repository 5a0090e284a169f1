package io.matchday.retro.retrospective;

import io.matchday.retro.gate.ClosureState;
import io.matchday.retro.gate.Finding;
import io.matchday.retro.gate.Verdict;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the assurance came to its end. */
@Schema(description = "How the assurance came to its end, or what still keeps it from that")
public record ClosureFacts(
        @Schema(required = true) ClosureState state,
        @Schema(nullable = true, description = "When it was decided to close the event") Instant decidedAt,
        @Schema(nullable = true, description = "When intake-service took it") Instant closedAt,
        @Schema(nullable = true, description = "Who decided") String closedBy,
        @Schema(nullable = true, description = "Why it was closed against the gate's verdict; null when it was not")
                String overrideReason,
        @Schema(required = true, description = "The gate's conditions; from the decision on, as they were found then")
                List<Finding> conditions) {

    public ClosureFacts {
        conditions = List.copyOf(conditions);
    }

    /** Of an event that nobody has closed. */
    static ClosureFacts open(Verdict verdict) {
        return new ClosureFacts(ClosureState.NONE, null, null, null, null, verdict.findings());
    }
}

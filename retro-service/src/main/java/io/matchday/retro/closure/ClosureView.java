package io.matchday.retro.closure;

import io.matchday.platform.remote.Source;
import io.matchday.retro.gate.ClosureState;
import io.matchday.retro.gate.Finding;
import io.matchday.retro.gate.Verdict;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an event stands with the closure gate. */
@Schema(
        name = "Closure",
        description =
                "Whether the event may be closed, condition by condition. From the decision on, the conditions are"
                        + " those that it was based on")
record ClosureView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Whether every condition is met") boolean mayClose,
        @Schema(required = true) ClosureState state,
        @Schema(nullable = true, description = "When intake-service took it; null before") Instant closedAt,
        @Schema(nullable = true, description = "Who decided; null before") String closedBy,
        @Schema(nullable = true, description = "Why it was closed against the gate; null when it was not")
                String overrideReason,
        @Schema(required = true, description = "When the conditions were checked") Instant checkedAt,
        @Schema(required = true, description = "Who gave evidence, and how old it was when checked")
                List<Source> sources,
        @Schema(required = true) List<Finding> conditions) {

    ClosureView {
        sources = List.copyOf(sources);
        conditions = List.copyOf(conditions);
    }

    /** Of an event that nobody has closed. */
    static ClosureView of(String eventKey, Verdict verdict) {
        return new ClosureView(
                eventKey,
                verdict.mayClose(),
                ClosureState.NONE,
                null,
                null,
                null,
                verdict.checkedAt(),
                verdict.sources(),
                verdict.findings());
    }

    /** Of an event that is closed, or being closed. */
    static ClosureView of(Closure closure) {
        return new ClosureView(
                closure.eventKey(),
                closure.conditions().stream().allMatch(Finding::met),
                KeptRetrospectives.state(closure.state()),
                closure.closedAt(),
                closure.decision().by(),
                closure.decision().overrideReason(),
                closure.decidedAt(),
                closure.sources(),
                closure.conditions());
    }
}

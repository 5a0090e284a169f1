package io.matchday.monitor.ahead;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.monitor.incident.TopNode;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rise as it is read. */
@Schema(
        name = "Rise",
        description = "A time before an event in which more requests of a domain failed than allowed or usual")
record RiseView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String eventKey,
        @Schema(required = true) String domain,
        @Schema(required = true) RiseState state,
        @Schema(required = true, description = "Log time of the slot that it began with") Instant onsetAt,
        @Schema(required = true, description = "Log time after the last slot that belongs to it") Instant endAt,
        @Schema(required = true, description = "Whether it was not over when it was last surveyed") boolean ongoing,
        @Schema(required = true, description = "Wall clock when it was first found") Instant foundAt,
        @Schema(required = true, description = "What was seen, with the numbers that crossed") Message text,
        @Schema(required = true, description = "Errors per request that it is held against, 0..1") double standard,
        @Schema(required = true, description = "Whether that was promised; otherwise it is what was usual")
                boolean ofTarget,
        @Schema(required = true, description = "From onset to end") CountsView during,
        @Schema(required = true, description = "The hour before the onset") CountsView before,
        @Schema(required = true, description = "Up to five, those that rose most first") List<RisenStatus> statuses,
        @Schema(required = true, description = "Up to five nodes with most errors in its first hour")
                List<TopNode> topNodes,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "What was wrong; absent where nothing is known, or not yet")
                Judgement verdict,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "Since when something is done against it; null unless OPTIMISED")
                Instant optimisedAt,
        @Schema(nullable = true, description = "Who decided last") String decidedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Absent unless OPTIMISED") EffectView effect,
        @Schema(required = true, description = "Counts decisions; the same figure as in the ETag") long version,
        @Schema(required = true, description = "What people decided, oldest first") List<DecisionView> history) {

    private static final Duration BEFORE = Duration.ofHours(1);

    RiseView {
        statuses = List.copyOf(statuses);
        topNodes = List.copyOf(topNodes);
        history = List.copyOf(history);
    }

    static RiseView of(Rise rise, Optional<Effect> effect, List<DecisionView> history) {
        Figures figures = rise.figures();
        return new RiseView(
                rise.id(),
                rise.eventKey(),
                rise.domain(),
                rise.state(),
                rise.onsetAt(),
                rise.endAt(),
                rise.isOngoing(),
                rise.foundAt(),
                rise.told().text(),
                rise.told().standard(),
                rise.told().ofTarget(),
                CountsView.of(rise.onsetAt(), rise.endAt(), figures.during()),
                CountsView.of(rise.onsetAt().minus(BEFORE), rise.onsetAt(), figures.before()),
                figures.during().risenFrom(figures.before()),
                rise.topNodes(),
                rise.judgement().orElse(null),
                rise.optimisedAt().orElse(null),
                rise.decidedBy(),
                effect.map(EffectView::of).orElse(null),
                rise.version(),
                history);
    }
}

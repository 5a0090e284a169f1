package io.matchday.retro.retrospective;

import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.intake.Step;
import io.matchday.retro.intake.Steps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phase that the event went through. */
@Schema(description = "A phase that the event went through")
public record PhaseSpan(
        @Schema(required = true) String phase,
        @Schema(required = true) Instant enteredAt,
        @Schema(nullable = true, description = "Null while the event is in it") Instant leftAt,
        @Schema(nullable = true, description = "Seconds from entering to leaving; null while the event is in it")
                Long durationSeconds,
        @Schema(nullable = true, description = "Who took the step into it; null for the first") String by,
        @Schema(nullable = true) String reason,
        @Schema(required = true, description = "Whether a gate was passed against its verdict") boolean overridden) {

    static List<PhaseSpan> of(IntakeEvent event, Steps steps) {
        List<Step> taken = steps.items();
        List<PhaseSpan> spans = new ArrayList<>();
        if (!taken.isEmpty()) {
            spans.add(span(taken.get(0).from(), event.createdAt(), taken.get(0).at(), null));
        }
        for (int i = 0; i < taken.size(); i++) {
            Step step = taken.get(i);
            Instant left = i + 1 < taken.size() ? taken.get(i + 1).at() : null;
            spans.add(span(step.to(), step.at(), left, step));
        }
        return spans.isEmpty() ? List.of(span(event.phase(), event.createdAt(), null, null)) : List.copyOf(spans);
    }

    private static PhaseSpan span(String phase, Instant entered, Instant left, Step step) {
        return new PhaseSpan(
                phase,
                entered,
                left,
                left == null ? null : Duration.between(entered, left).toSeconds(),
                step == null ? null : step.by(),
                step == null ? null : step.reason(),
                step != null && step.overridden());
    }
}

package io.matchday.intake.transition;

import io.matchday.intake.event.Phase;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step as it was taken: who, when and why. */
@Schema(name = "Transition")
record TransitionView(
        @Schema(required = true) long id,
        @Schema(required = true) Phase from,
        @Schema(required = true) Phase to,
        @Schema(required = true) Instant at,
        @Schema(required = true) String by,
        @Schema(nullable = true) String reason,
        @Schema(required = true, description = "Whether a gate was passed against its verdict") boolean overridden) {}

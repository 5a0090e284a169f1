package io.matchday.intake.readiness;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How ready an event was, from a time on until the next entry. */
@Schema(name = "Score")
record ScoreView(
        @Schema(required = true, description = "Since when") Instant at,
        @Schema(required = true) Colour colour,
        @Schema(required = true) List<ScoreRow> rows) {}

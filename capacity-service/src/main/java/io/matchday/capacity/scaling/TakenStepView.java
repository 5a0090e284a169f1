package io.matchday.capacity.scaling;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step as it is read. */
@Schema(name = "ScaleRequestStepTaken", description = "What was done with a request, by whom, when and why")
record TakenStepView(
        @Schema(required = true) Step step,
        @Schema(implementation = String.class, nullable = true, description = "State before; null for the first")
                RequestState from,
        @Schema(required = true) RequestState to,
        @Schema(required = true) Instant at,
        @Schema(required = true) String by,
        @Schema(nullable = true, description = "Why, or with what") String reason) {}

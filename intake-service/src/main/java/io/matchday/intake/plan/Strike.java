package io.matchday.intake.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which step is struck from the version reviewed. */
@Schema(name = "StepStruck", nullable = true, description = "The step to strike; with STRIKE_STEP only")
record Strike(
        @Schema(required = true) @NotNull Section section,
        @Schema(required = true, description = "Place of the step in its section, the first is 1") @Min(1) @Max(50)
                int position) {}

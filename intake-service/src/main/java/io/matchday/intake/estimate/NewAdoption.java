package io.matchday.intake.estimate;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for an estimate to be taken as what is expected. */
@Schema(description = "Takes p90 of the estimate as the expected peak")
record NewAdoption(
        @Schema(
                        nullable = true,
                        description = "Why, for those who read it later",
                        examples = "customer asked for our figure")
                @Size(max = 2000)
                String note) {}

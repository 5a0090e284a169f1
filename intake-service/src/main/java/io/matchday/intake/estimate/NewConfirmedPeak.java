package io.matchday.intake.estimate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down that somebody at the customer stands by an expected peak. */
@Schema(description = "That somebody at the customer stands by the expected peak as it is")
record NewConfirmedPeak(
        @Schema(required = true, description = "Who at the customer said so", examples = "Zhao Min")
                @NotBlank
                @Size(max = 200)
                String confirmedBy,
        @Schema(
                        required = true,
                        description = "How that is known, or what is different this time",
                        examples = "by telephone: a second channel shows it this year")
                @NotBlank
                @Size(max = 2000)
                String note) {}

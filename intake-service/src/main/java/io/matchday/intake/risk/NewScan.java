package io.matchday.intake.risk;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scan asked for. */
@Schema(name = "NewRiskScan")
record NewScan(
        @Schema(
                        nullable = true,
                        description = "Language that new risks are worded in; en where none is given",
                        enumeration = {"en", "zh"})
                @Pattern(regexp = "en|zh", message = "en or zh is expected")
                String language) {}

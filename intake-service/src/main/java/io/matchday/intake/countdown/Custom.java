package io.matchday.intake.countdown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task that somebody has added by hand, in their own words. */
@Schema(name = "CustomTask", nullable = true)
public record Custom(
        @Schema(required = true) @NotBlank @Size(max = 200) String title,
        @Schema(nullable = true) @Size(max = 2000) String detail,
        @Schema(required = true) @NotNull Instant due) {}

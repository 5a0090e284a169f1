package io.matchday.intake.countdown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task added by hand. */
@Schema(name = "NewDeadline")
record NewDeadline(
        @Schema(required = true) @NotBlank @Size(max = 200) String title,
        @Schema(nullable = true) @Size(max = 2000) String detail,
        @Schema(required = true) @NotNull Instant due,
        @Schema(nullable = true, description = "Name of a contact of the event") @Size(min = 1, max = 200)
                String owner) {}

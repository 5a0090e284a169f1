package io.matchday.intake.dossier;

import io.matchday.intake.event.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The event that is begun with what is known from another.
 *
 * @param startsAt its start; every other time keeps its distance to it
 */
@Schema(name = "NewCopy")
record NewCopy(
        @Schema(required = true, examples = "aurora-final-2027")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true) @NotBlank @Size(max = 200) String name,
        @Schema(required = true, description = "Every other time keeps its distance to it") @NotNull
                Instant startsAt) {}

package io.matchday.intake.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time in which nothing is changed in what the event depends on.
 *
 * @param scope what is not changed: products, platforms, configuration, in people's words
 */
@Schema(description = "A change freeze bound to the event")
public record Freeze(
        @Schema(required = true, examples = "cdn-config")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true, examples = "CDN configuration and scheduling") @NotBlank @Size(max = 500) String scope,
        @Schema(required = true) @NotNull Instant startsAt,
        @Schema(required = true) @NotNull Instant endsAt) {}

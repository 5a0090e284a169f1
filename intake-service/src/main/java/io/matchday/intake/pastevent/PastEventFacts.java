package io.matchday.intake.pastevent;

import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Expectation.AudienceShare;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Profile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A past event and what it came to.
 *
 * @param profile what kind of event it was
 * @param expectedViewers what the customer had expected, so that it is seen how far such words are off
 * @param unfit why estimates must not build on it; null where they may
 */
@Schema(description = "A past event and what it came to")
public record PastEventFacts(
        @Schema(required = true) @NotBlank @Size(max = 200) String name,
        @Schema(required = true) @NotNull @Valid Customer customer,
        @Schema(required = true) @NotNull Level level,
        @Valid Profile profile,
        @Schema(required = true) @NotNull Instant startsAt,
        @Schema(required = true) @NotNull Instant endsAt,
        @Schema(nullable = true, description = "Viewers that had been expected at the peak") @Positive
                Long expectedViewers,
        @Schema(nullable = true, description = "Viewers that were measured at the peak") @Positive Long peakViewers,
        @Size(max = 500) List<@NotNull @Valid AudienceShare> audience,
        @Schema(required = true) @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Actual> actuals,
        @Schema(
                        nullable = true,
                        description = "Why estimates must not build on it, such as an outage that cut its peak")
                @Size(min = 1, max = 500)
                String unfit) {

    public PastEventFacts {
        profile = Objects.requireNonNullElse(profile, Profile.UNSAID);
        audience = audience == null ? List.of() : List.copyOf(audience);
        actuals = actuals == null ? null : List.copyOf(actuals);
    }
}

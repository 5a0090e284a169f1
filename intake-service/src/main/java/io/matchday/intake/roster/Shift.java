package io.matchday.intake.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One person on one duty.
 *
 * @param person name of one of the event's contacts
 */
@Schema(name = "Shift", description = "One person on one duty, from startsAt up to, and without, endsAt")
public record Shift(
        @Schema(required = true, description = "Name of one of the event's contacts", examples = "Lin")
                @NotBlank
                @Size(max = 200)
                String person,
        @Schema(required = true) @NotNull DutyRole role,
        @Schema(required = true) @NotNull Instant startsAt,
        @Schema(required = true) @NotNull Instant endsAt) {

    Span span() {
        return new Span(startsAt, endsAt);
    }
}

package io.matchday.intake.roster;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A roster as it is read. */
@Schema(name = "Roster")
record RosterView(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Minutes before the event's start from which duties must be filled")
                int leadMinutes,
        @Schema(required = true, description = "Minutes after the event's end up to which duties must be filled")
                int tailMinutes,
        @Schema(required = true) List<Shift> shifts,
        @Schema(required = true, description = "Counts changes; the same figure as in the ETag") long version,
        @Schema(nullable = true, description = "Null: never written") Instant updatedAt) {

    RosterView {
        shifts = List.copyOf(shifts);
    }
}

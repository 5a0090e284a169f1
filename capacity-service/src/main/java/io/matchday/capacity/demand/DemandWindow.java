package io.matchday.capacity.demand;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something is needed. */
@Schema(description = "When it is needed")
public record DemandWindow(
        @Schema(required = true, description = "Included") Instant from,
        @Schema(required = true, description = "Not included") Instant until) {
    public DemandWindow {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A window has to end after it begins");
        }
    }

    /** The least window that has both in it. */
    DemandWindow with(DemandWindow other) {
        return new DemandWindow(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }
}

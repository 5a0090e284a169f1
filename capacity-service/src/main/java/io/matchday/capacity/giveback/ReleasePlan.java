package io.matchday.capacity.giveback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event has to give back. */
@Schema(description = "What an event has to give back, in which order, and whether it may by now")
record ReleasePlan(
        @Schema(required = true) String eventKey,
        @Schema(required = true) Flatness traffic,
        @Schema(required = true, description = "What to give back first comes first") List<PlanItem> items) {
    ReleasePlan {
        items = List.copyOf(items);
    }
}

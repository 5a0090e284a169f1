package io.matchday.capacity.giveback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was released. */
@Schema(description = "What became of everything that was to be released, in the order in which it was done")
record Releases(
        @Schema(required = true) String eventKey,
        @Schema(required = true) Flatness traffic,
        @Schema(required = true) List<Released> items) {
    Releases {
        items = List.copyOf(items);
    }
}

package io.matchday.monitor.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of a {@code ready} message. */
@Schema(description = "ready: all there was has been told; what comes now is news")
record FeedReady(
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Every domain of the event, heard of or not") List<String> domains,
        @Schema(required = true, description = "Length of a slot in seconds") int slotSeconds) {

    static final String EVENT = "ready";

    FeedReady {
        domains = List.copyOf(domains);
    }
}

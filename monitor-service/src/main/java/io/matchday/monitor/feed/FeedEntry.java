package io.matchday.monitor.feed;

import io.matchday.monitor.incident.EntryView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of an {@code entry} message. */
@Schema(description = "entry: a line that an incident's timeline has gained")
record FeedEntry(
        @Schema(required = true) UUID incidentId,
        @Schema(required = true) String domain,
        @Schema(required = true) EntryView entry) {

    static final String EVENT = "entry";
}

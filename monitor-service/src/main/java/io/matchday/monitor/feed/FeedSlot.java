package io.matchday.monitor.feed;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.window.SlotCounts;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of a {@code slot} message. */
@Schema(description = "slot: what is counted in one slot of one domain, in place of what was said of it before")
record FeedSlot(
        @Schema(required = true) String domain,
        @Schema(required = true, description = "Log time") Instant start,
        @Schema(required = true) long requests,
        @Schema(required = true, description = "Requests with status 0 (client left) or from 400") long errors,
        @Schema(required = true, description = "Errors per request, 0..1; 0 without requests") double errorRatio,
        @Schema(required = true) long bitsPerSecond) {

    static final String EVENT = "slot";

    static FeedSlot of(String domain, long slot, SlotCounts counts) {
        return new FeedSlot(
                domain,
                Instant.ofEpochSecond(slot),
                counts.requests(),
                counts.errors(),
                counts.errorRatio(),
                Slots.bitsPerSecond(counts.bytes()));
    }
}

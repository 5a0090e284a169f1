package io.matchday.monitor.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Data of a {@code reset} message. */
@Schema(description = "reset: what was missed is not kept; forget the slots, all there is follows, up to ready")
record FeedReset(@Schema(required = true) Reason reason) {

    static final String EVENT = "reset";

    /** Why it cannot go on where it left off. */
    @Schema(name = "FeedResetReason")
    enum Reason {
        /** More has happened than is kept. */
        TOO_FAR_BEHIND,
        /** The last id is of another process, or of an earlier life of this one, or of no feed. */
        ANOTHER_LIFE
    }
}

package io.matchday.capacity.alert;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An alert as it is read. */
@Schema(
        name = "HeadroomAlert",
        description = "A pool that runs low for an event, or did; figures are of when it was raised")
record AlertView(
        @Schema(required = true) long id,
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Key of the pool") String pool,
        @Schema(required = true) Trigger trigger,
        @Schema(required = true) AlertState state,
        @Schema(required = true, description = "When it was raised") Instant since,
        @Schema(nullable = true, description = "When it was cleared; null while it is firing") Instant clearedAt,
        @Schema(required = true) Message why,
        @Schema(required = true) long grantedBitsPerSecond,
        @Schema(required = true) long usedBitsPerSecond,
        @Schema(nullable = true, description = "Earliest time of exhaustion; null where it was not in sight")
                Instant earliest,
        @Schema(nullable = true, description = "Likely time of exhaustion") Instant likely,
        @Schema(nullable = true, description = "Latest time of exhaustion; null where it might never have come")
                Instant latest,
        @Schema(required = true, description = "Start of the newest slot that it was told from") Instant newestSlot,
        @Schema(nullable = true, description = "When somebody took note; null: nobody has yet") Instant acknowledgedAt,
        @Schema(nullable = true) String acknowledgedBy) {}

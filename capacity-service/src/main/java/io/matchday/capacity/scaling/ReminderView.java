package io.matchday.capacity.scaling;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder as it is read. */
@Schema(name = "ScaleReminder", description = "Something about a scale request that should have been done")
record ReminderView(
        @Schema(required = true) long id,
        @Schema(required = true) String eventKey,
        @Schema(required = true, description = "Id of the scale request") long request,
        @Schema(required = true) ReminderKind kind,
        @Schema(required = true, description = "Whether it stays undone although it was told before") boolean escalated,
        @Schema(required = true, description = "Until when it should have been done") Instant due,
        @Schema(required = true) Message message,
        @Schema(required = true, description = "When it was written down") Instant at) {}

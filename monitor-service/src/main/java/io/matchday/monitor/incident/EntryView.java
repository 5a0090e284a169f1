package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of an incident's timeline as it is read. */
@Schema(name = "TimelineEntry")
public record EntryView(
        @Schema(required = true, description = "Tells entries apart; a later one has a higher") long id,
        @Schema(required = true) Instant at,
        @Schema(required = true) EntryKind kind,
        @Schema(required = true, description = "Who did it; monitor-service for what happened by itself") String by,
        @Schema(required = true) Message text) {}

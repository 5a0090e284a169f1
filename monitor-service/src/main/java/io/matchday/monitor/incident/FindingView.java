package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One way in which an incident shows, as it is read. */
@Schema(name = "Finding")
public record FindingView(
        @Schema(required = true) IncidentKind kind,
        @Schema(
                        required = true,
                        description = "Part of the domain that it was found in, such as node=edge-7; empty: all of it")
                String part,
        @Schema(required = true, description = "Log time with which it began") Instant onsetAt,
        @Schema(required = true, description = "Log time of the second that showed it") Instant foundAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "Log time by which all had been well for long enough; null: it goes on")
                Instant overAt,
        @Schema(required = true, description = "What was seen, with the numbers that crossed") Message text) {}

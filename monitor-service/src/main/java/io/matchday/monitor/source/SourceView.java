package io.matchday.monitor.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source as it is read. */
@Schema(name = "LogSource", description = "A source of log lines and what it has sent so far")
record SourceView(
        @Schema(required = true) String key,
        @Schema(required = true) String name,
        @Schema(required = true) Format format,
        @Schema(nullable = true) FieldMapping mapping,
        @Schema(required = true) Instant createdAt,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        nullable = true,
                        description = "When a body last came; null before the first")
                Instant lastHeardAt,
        @Schema(required = true, description = "Lines counted") long accepted,
        @Schema(required = true, description = "Lines that could not be counted") long rejected,
        @Schema(required = true, description = "Lines in bodies that had come before") long duplicate) {

    static SourceView of(LogSource source) {
        return new SourceView(
                source.key(),
                source.name(),
                source.format(),
                source.mapping().orElse(null),
                source.createdAt(),
                source.lastHeardAt().orElse(null),
                source.accepted(),
                source.rejected(),
                source.duplicate());
    }
}

package io.matchday.capacity.pool;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as it is read. */
@Schema(name = "Figure", description = "One number known of a pool, with where it comes from and how old it is")
record FigureView(
        @Schema(required = true) FigureKind kind,
        @Schema(required = true, description = "In the pool's unit") long amount,
        @Schema(required = true, description = "Who says so", examples = "manual") String source,
        @Schema(required = true, description = "When it was true") Instant observedAt,
        @Schema(required = true, description = "How long ago that was") long ageSeconds,
        @Schema(required = true, description = "Whether it is older than the pool's freshFor") boolean stale,
        @Schema(required = true, description = "When it was written down") Instant recordedAt,
        @Schema(required = true, description = "Who wrote it down") String recordedBy) {}

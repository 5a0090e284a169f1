package io.matchday.intake.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a version came about.
 *
 * @param review number of the review that made it; null where none did
 * @param by who wrote it
 */
@Schema(name = "PlanVersionOrigin")
record Origin(
        @Schema(required = true) VersionSource source,
        @Schema(nullable = true, description = "The review that made it, where one did") Long review,
        @Schema(required = true) String by,
        @Schema(required = true) Instant at) {}

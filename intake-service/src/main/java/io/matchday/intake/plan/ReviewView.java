package io.matchday.intake.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as it was given. */
@Schema(name = "PlanReview")
record ReviewView(
        @Schema(required = true) long id,
        @Schema(required = true, description = "The version reviewed") int version,
        @Schema(required = true) Decision decision,
        @Schema(nullable = true) String comment,
        Strike strike,
        Addition addition,
        @Schema(nullable = true, description = "The version that applies the customer's change") Integer madeVersion,
        @Schema(required = true, description = "Who wrote it down") String by,
        @Schema(nullable = true, description = "In whose name; null: the customer's own hand") String inNameOf,
        @Schema(required = true) Instant at) {}

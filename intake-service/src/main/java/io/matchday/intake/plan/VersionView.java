package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan as it was written. */
@Schema(name = "PlanVersion")
record VersionView(
        @Schema(required = true) int version,
        @Schema(required = true) Origin origin,
        @Schema(required = true) PlanContent content) {

    static VersionView of(PlanVersion version) {
        return new VersionView(version.number(), version.origin(), version.content());
    }
}

package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One difference between two versions of a plan.
 *
 * @param field where: counted in the later version, of what was removed in the earlier one
 */
record PlanChange(
        @Schema(
                        required = true,
                        description = "Counted in the later version; of what was removed, in the earlier one",
                        examples = "mitigation[2].role")
                String field,
        @Schema(required = true) Kind kind,
        @Schema(nullable = true, description = "Null: added, or not said before") String before,
        @Schema(nullable = true, description = "Null: removed, or no longer said") String after) {

    static PlanChange added(String field, String after) {
        return new PlanChange(field, Kind.ADDED, null, after);
    }

    static PlanChange removed(String field, String before) {
        return new PlanChange(field, Kind.REMOVED, before, null);
    }

    static PlanChange changed(String field, String before, String after) {
        return new PlanChange(field, Kind.CHANGED, before, after);
    }

    /** What became of the field. */
    @Schema(name = "PlanChangeKind")
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}

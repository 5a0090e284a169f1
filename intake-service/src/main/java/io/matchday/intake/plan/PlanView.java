package io.matchday.intake.plan;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it is read.
 *
 * @param content the newest version
 * @param inForce the approved version, while a newer one waits
 */
@Schema(name = "Plan")
record PlanView(
        @Schema(required = true) String key,
        @Schema(required = true) PlanStatus status,
        @Schema(required = true, description = "Number of the newest version") int version,
        @Schema(nullable = true, description = "Number of the approved version; null: none is") Integer approvedVersion,
        @Schema(required = true, description = "Counts changes of plan and state; the same figure as in the ETag")
                long revision,
        @Schema(required = true) Origin origin,
        @Schema(required = true, description = "What the newest version says") PlanContent content,
        InForce inForce,
        @Schema(
                        required = true,
                        description = "Fields to be completed and placeholders to be filled in before it is submitted")
                List<String> open,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant updatedAt) {

    PlanView {
        open = List.copyOf(open);
    }

    static PlanView of(Plan plan, PlanVersions.Current versions) {
        PlanVersion newest = versions.newest(plan);
        PlanState state = plan.state();
        boolean waiting = state.approved() != null && state.approved() != state.newest();
        return new PlanView(
                plan.key(),
                state.status(),
                state.newest(),
                state.approved(),
                plan.revision(),
                newest.origin(),
                newest.content(),
                waiting ? new InForce(state.approved(), versions.inForce(plan).content()) : null,
                Completeness.open(newest.content()),
                plan.createdAt(),
                plan.updatedAt());
    }

    /** A version that is approved although it is not the newest. */
    @Schema(
            name = "PlanInForce",
            nullable = true,
            description = "The approved version, where it is another than the newest; it is carried out if need be")
    record InForce(@Schema(required = true) int version, @Schema(required = true) PlanContent content) {}
}

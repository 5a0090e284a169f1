package io.matchday.intake.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed from one version of a plan to another. */
record PlanDiff(
        @Schema(required = true) int from,
        @Schema(required = true) int to,
        @Schema(required = true) List<PlanChange> changes) {

    PlanDiff {
        changes = List.copyOf(changes);
    }
}

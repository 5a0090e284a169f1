package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the newest version of a plan stands. */
@Schema(
        description =
                "State of the newest version: DRAFT is being written, SUBMITTED awaits the customer's review, APPROVED"
                        + " and CHANGES_REQUESTED are its outcome, RETIRED plans are no longer used")
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    CHANGES_REQUESTED,
    RETIRED
}

package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer says of a version of a plan. */
@Schema(
        name = "PlanDecision",
        description = "APPROVE it as it is, REQUEST_CHANGE in words, STRIKE_STEP or ADD_STEP as a change of its own")
enum Decision {
    APPROVE,
    REQUEST_CHANGE,
    STRIKE_STEP,
    ADD_STEP
}

package io.matchday.intake.drill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a rehearsal went. */
@Schema(
        description =
                "PASSED: it did what the plan says, PASSED_WITH_FOLLOW_UPS: it did, but something is to be mended,"
                        + " FAILED: it did not")
public enum DrillResult {
    PASSED,
    PASSED_WITH_FOLLOW_UPS,
    FAILED;

    boolean passed() {
        return this != FAILED;
    }
}

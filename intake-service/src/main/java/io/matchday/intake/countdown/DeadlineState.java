package io.matchday.intake.countdown;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a task. */
@Schema(
        name = "DeadlineState",
        description = "OPEN; DONE; WAIVED: not done on purpose, with a reason. Both may be reopened")
public enum DeadlineState {
    OPEN,
    DONE,
    WAIVED
}

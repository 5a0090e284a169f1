package io.matchday.intake.countdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people have said of a task.
 *
 * @param owner name of the contact whose it is; null: nobody's
 * @param reason why it is waived
 * @param settledDue when it was due at the time it was done or waived
 * @param settledMeasured the amount its limit was run into with at that time
 * @param custom the task itself, where it was added by hand
 * @param by who said so last
 */
@Schema(name = "DeadlineMark")
public record Mark(
        @Schema(required = true)
                @NotNull
                @Pattern(regexp = "[a-z0-9-]{1,80}", message = "the key of a deadline is expected")
                String key,
        @Schema(required = true) @NotNull DeadlineState state,
        @Schema(nullable = true) @Size(max = 200) String owner,
        @Schema(nullable = true) @Size(max = 2000) String note,
        @Schema(nullable = true, description = "Why it is waived") @Size(max = 2000) String reason,
        @Schema(nullable = true, description = "When it was due at the time it was settled") Instant settledDue,
        @Schema(nullable = true, description = "The amount measured at that time") Long settledMeasured,
        @Valid Custom custom,
        @Schema(nullable = true) @Size(max = 200) String by,
        @Schema(nullable = true) Instant at) {

    /** A task of which nobody has said anything. */
    static Mark untouched(String key) {
        return new Mark(key, DeadlineState.OPEN, null, null, null, null, null, null, null, null);
    }

    /** The same of somebody among these people, or nobody's. */
    Mark within(Set<String> people) {
        return owner == null || people.contains(owner)
                ? this
                : new Mark(key, state, null, note, reason, settledDue, settledMeasured, custom, by, at);
    }

    boolean open() {
        return state == DeadlineState.OPEN;
    }

    /** Whether somebody has said something worth keeping in sight. */
    boolean touched() {
        return !open() || owner != null || note != null;
    }

    /** Whether what it was settled on has changed since: another due time, or more measured. */
    boolean recheck(PlannedTask task) {
        if (open() || settledDue == null) {
            return false;
        }
        boolean more = task.measured() != null && settledMeasured != null && task.measured() > settledMeasured;
        return more || !settledDue.equals(task.due());
    }
}

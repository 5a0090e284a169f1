package io.matchday.intake.countdown;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change to a deadline: a field that is absent stays.
 *
 * @param owner empty text leaves it to nobody
 * @param title of a task by hand alone, as are detail and due
 */
@Schema(name = "DeadlineChange", description = "A field that is absent stays as it is; empty text takes it away")
record DeadlineChange(
        DeadlineState state,
        @Schema(description = "Name of a contact of the event; empty: nobody") @Size(max = 200) String owner,
        @Size(max = 2000) String note,
        @Schema(description = "Why it is waived; needed to waive it") @Size(max = 2000) String reason,
        @Schema(description = "For a task by hand only")
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "a title is expected")
                @Size(max = 200)
                String title,
        @Schema(description = "For a task by hand only") @Size(max = 2000) String detail,
        @Schema(description = "For a task by hand only") Instant due) {

    boolean rewords() {
        return title != null || detail != null || due != null;
    }

    Custom applyTo(Custom custom) {
        return custom == null
                ? null
                : new Custom(
                        requireNonNullElse(title, custom.title()),
                        kept(detail, custom.detail()),
                        requireNonNullElse(due, custom.due()));
    }

    /** The text that holds after the change. */
    static String kept(String changed, String before) {
        if (changed == null) {
            return before;
        }
        return changed.isBlank() ? null : changed;
    }
}

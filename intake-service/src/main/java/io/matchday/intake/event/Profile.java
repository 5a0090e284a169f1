package io.matchday.intake.event;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What kind of event it is, to find others like it.
 *
 * @param genre what is shown: {@code esports}, {@code concert}, {@code launch}
 * @param platform on which platform viewers watch it
 * @param timeZone where the event is at home; its evenings are that zone's
 */
@Schema(description = "What kind of event it is, to find others like it; null: not said")
public record Profile(
        @Schema(nullable = true, examples = "esports")
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String genre,
        @Schema(nullable = true, examples = "web")
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String platform,
        @Schema(nullable = true, description = "IANA time zone; UTC where none is said", examples = "Asia/Shanghai")
                @Size(max = 64)
                String timeZone) {

    /** The zone the event is at home in. */
    public ZoneId zone() {
        return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
    }

    /** Nothing said. */
    public static final Profile UNSAID = new Profile(null, null, null);
}

package io.matchday.intake.trap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.workday.Lead;
import io.matchday.platform.text.Message;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A limit that a platform has published.
 *
 * @param consequence what the platform does
 * @param question what a person is asked, for conditions only a person can judge; yes means trouble
 * @param lead how long before the start the remedy has to be asked for
 * @param source address at which it is published
 * @param seen the day it was read there
 */
@Schema(name = "Trap", description = "A limit that a platform has published")
public record Trap(
        @Schema(required = true, examples = "alibaba-live-rise-mainland") String id,
        @Schema(required = true, examples = "alibaba-live") String platform,
        @Schema(required = true) Message title,
        @Schema(required = true, description = "What the platform does") Message consequence,
        @Schema(required = true) Condition condition,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "What a person is asked; yes means trouble. Absent where numbers decide")
                Message question,
        @Schema(required = true) Lead lead,
        @Schema(required = true, description = "What to do") Message remedy,
        @Schema(required = true, description = "Where it is published") String source,
        @Schema(required = true, description = "The day it was read there") LocalDate seen) {

    public Trap {
        if ((question != null) != (condition.kind() == Condition.Kind.QUESTION)) {
            throw new IllegalArgumentException(id + ": a question, and only a question, is put to a person");
        }
    }
}

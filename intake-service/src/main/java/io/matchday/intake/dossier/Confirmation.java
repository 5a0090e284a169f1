package io.matchday.intake.dossier;

import io.matchday.platform.text.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was carried over and may have changed since.
 *
 * @param key addresses it within its event
 * @param subject the domain, person or part concerned
 * @param question what has to be confirmed
 * @param by who confirmed it; null as long as nobody has
 * @param at when; null as long as nobody has
 */
@Schema(name = "Confirmation", description = "Something that was carried over and may have changed since")
record Confirmation(
        @Schema(required = true, examples = "contact-1") String key,
        @Schema(required = true) String subject,
        @Schema(required = true) Message question,
        @Schema(required = true) State state,
        @Schema(nullable = true, description = "Null: nobody has confirmed it") String by,
        @Schema(nullable = true) Instant at) {

    /** Whether somebody still has to ask. */
    @Schema(
            name = "ConfirmationState",
            description =
                    "OPEN: to be asked; CONFIRMED: somebody says that it holds; SETTLED: it was changed or taken out"
                            + " since it was carried over, so that there is nothing to ask")
    enum State {
        OPEN,
        CONFIRMED,
        SETTLED
    }
}

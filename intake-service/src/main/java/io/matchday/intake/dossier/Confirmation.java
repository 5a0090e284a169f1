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
 */
@Schema(name = "Confirmation", description = "Something that was carried over and may have changed since")
record Confirmation(
        @Schema(required = true, examples = "contact-1") String key,
        @Schema(required = true) String subject,
        @Schema(required = true) Message question,
        @Schema(nullable = true, description = "Null: nobody has confirmed it") String by,
        @Schema(nullable = true) Instant at) {

    static Confirmation open(String key, String subject, Message question) {
        return new Confirmation(key, subject, question, null, null);
    }
}

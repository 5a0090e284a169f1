package io.matchday.intake.readiness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that keeps an event from being ready.
 *
 * @param area the row of the scorecard it counts against
 * @param severity whether it closes the gate
 * @param code stable name of the rule that found it
 * @param subject the domain, plan, person or field concerned
 * @param message what is missing, for people
 * @param remedy what to do about it
 * @param owner whose it is; null where nobody is named yet
 */
@Schema(name = "Missing")
public record Missing(
        @Schema(required = true) Area area,
        @Schema(required = true) Severity severity,
        @Schema(required = true) String code,
        @Schema(required = true) String subject,
        @Schema(required = true) Message message,
        @Schema(required = true, description = "What to do about it") Message remedy,
        @Schema(nullable = true, description = "Whose it is; null: nobody is named yet") String owner) {

    /** Something without which the event must not go live. */
    public static Missing blocking(Area area, String code, String subject, Message message, Message remedy) {
        return new Missing(area, Severity.BLOCKING, code, subject, message, remedy, null);
    }

    /** Something that should be mended, though the event may go live without it. */
    public static Missing advisory(Area area, String code, String subject, Message message, Message remedy) {
        return new Missing(area, Severity.ADVISORY, code, subject, message, remedy, null);
    }

    /** The same, with whose it is; null leaves it to nobody. */
    public Missing ownedBy(String person) {
        return new Missing(area, severity, code, subject, message, remedy, person);
    }

    @JsonIgnore
    public boolean blocking() {
        return severity == Severity.BLOCKING;
    }
}

package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes a demand less sure, or a part of it unknown.
 *
 * @param field where in intake's documents it can be cured
 */
@Schema(name = "DemandWarning", description = "What makes a demand less sure, or leaves a part of it out")
public record Warning(
        @Schema(required = true) Kind kind,
        @Schema(
                        required = true,
                        description = "Field of the event or, after chain., of its chain in intake-service that would"
                                + " cure it",
                        examples = "domains[0].expectedPeakBitsPerSecond")
                String field,
        @Schema(required = true) Message message) {
    /** How much is lost. */
    @Schema(
            name = "DemandWarningKind",
            description = "MISSING: a need cannot be computed and is in no figure. ADVICE: it is computed, on an"
                    + " assumption or beside what else is known")
    public enum Kind {
        MISSING,
        ADVICE
    }

    static Warning missing(String field, String en, String zh) {
        return new Warning(Kind.MISSING, field, new Message(en, zh));
    }

    static Warning advice(String field, String en, String zh) {
        return new Warning(Kind.ADVICE, field, new Message(en, zh));
    }
}

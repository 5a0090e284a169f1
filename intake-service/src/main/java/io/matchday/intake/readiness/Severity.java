package io.matchday.intake.readiness;

import io.matchday.intake.event.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much something missing matters. */
@Schema(name = "MissingSeverity", description = "BLOCKING closes the readiness gate, ADVISORY does not")
public enum Severity {
    BLOCKING,
    ADVISORY;

    /** What is asked of events whose assurance is more than the standard one. */
    public static Severity at(Level level) {
        return switch (level) {
            case IMPORTANT, CRITICAL -> BLOCKING;
            case STANDARD -> ADVISORY;
        };
    }
}

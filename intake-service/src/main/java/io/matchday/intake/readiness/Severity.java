package io.matchday.intake.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much something missing matters. */
@Schema(name = "MissingSeverity", description = "BLOCKING closes the readiness gate, ADVISORY does not")
public enum Severity {
    BLOCKING,
    ADVISORY
}

package io.matchday.intake.trap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that an event runs into a trap, surest first. */
@Schema(
        name = "TrapCertainty",
        description =
                "HIT: the numbers, or a person, say so; POSSIBLE: a number is missing; ASK: only a person can tell")
public enum Certainty {
    HIT,
    POSSIBLE,
    ASK
}

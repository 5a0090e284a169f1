package io.matchday.intake.readiness;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an area stands. */
@Schema(
        description =
                "RED: something blocking is missing; YELLOW: something should be mended; GREEN: nothing is missing")
public enum Colour {
    GREEN,
    YELLOW,
    RED;

    static Colour of(Collection<Missing> missing) {
        if (missing.isEmpty()) {
            return GREEN;
        }
        return missing.stream().anyMatch(Missing::blocking) ? RED : YELLOW;
    }

    static Colour worst(Collection<Colour> colours) {
        return colours.stream().max(Colour::compareTo).orElse(GREEN);
    }
}

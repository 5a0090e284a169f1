package io.matchday.intake.estimate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is behind a figure. */
@Schema(
        name = "EstimateState",
        description =
                "NO_BASIS: no past event tells, there is no number; THIN: fewer than three similar ones do, the band is"
                        + " wide; FOUNDED: three or more do; WITHHELD: events of fewer than three other customers stand behind it,"
                        + " and the caller must not know what they came to")
enum FigureState {
    NO_BASIS,
    THIN,
    FOUNDED,
    WITHHELD
}

package io.matchday.capacity.scaling;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was seen of a grant. */
@Schema(name = "ScaleVerification", description = "What was seen of a grant, whether it was enough or not")
record Verification(
        @Schema(required = true) Means means,
        @Schema(required = true, description = "What was read or measured, in the pool's unit") long measured,
        @Schema(required = true, description = "What it would have to be at least") long needed,
        @Schema(required = true, description = "Where it was read, or how it was measured") String method,
        @Schema(required = true, description = "Who wrote the reading down or measured") String by,
        @Schema(required = true, description = "When it was read or measured") Instant at,
        @Schema(required = true) Outcome outcome) {

    /** How it was seen. */
    @Schema(
            name = "ScaleVerificationMeans",
            description =
                    "TOTAL_READ, QUOTA_READ: a figure in the pool's history from somebody else. PROBE: a measurement")
    enum Means {
        TOTAL_READ,
        QUOTA_READ,
        PROBE
    }

    /** What it is worth. */
    @Schema(
            name = "ScaleVerificationOutcome",
            description =
                    "SUFFICIENT: the grant is there. TOO_LITTLE: less than needed. BY_ASKERS_ALONE: measured by those"
                            + " who asked only, which does not count where an approval was needed")
    enum Outcome {
        SUFFICIENT,
        TOO_LITTLE,
        BY_ASKERS_ALONE
    }
}

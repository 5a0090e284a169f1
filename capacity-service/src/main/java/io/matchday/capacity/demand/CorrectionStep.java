package io.matchday.capacity.demand;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step in the history of a line's correction. */
@Schema(name = "DemandCorrectionStep", description = "One step in the history of a line's correction")
record CorrectionStep(
        @Schema(required = true, description = "The version that the correction had from then on") long version,
        @Schema(required = true) Action action,
        @Schema(required = true, description = "Who") String by,
        @Schema(required = true) Instant at,
        @Schema(required = true, description = "What was put, or taken back") Correction correction) {
    /** What was done. */
    @Schema(name = "DemandCorrectionAction", description = "PUT: made or changed. TAKEN_BACK: the line is as computed")
    enum Action {
        PUT,
        TAKEN_BACK
    }
}

package io.matchday.monitor.ahead;

import io.matchday.monitor.detect.Share;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of some time as they are read. */
@Schema(name = "RiseCounts", description = "What was counted in some stretch of log time")
record CountsView(
        @Schema(required = true, description = "Beginning, inclusive") Instant from,
        @Schema(required = true, description = "End, exclusive") Instant to,
        @Schema(required = true) long requests,
        @Schema(required = true, description = "Requests with status 0 (client left) or from 400") long errors,
        @Schema(required = true, description = "Errors per request, 0..1; 0 without requests") double errorRatio) {

    static CountsView of(Instant from, Instant to, Counts counts) {
        return of(from, to, new Share(counts.requests(), counts.errors()));
    }

    static CountsView of(Instant from, Instant to, Share share) {
        return new CountsView(from, to, share.total(), share.bad(), share.ratio());
    }
}

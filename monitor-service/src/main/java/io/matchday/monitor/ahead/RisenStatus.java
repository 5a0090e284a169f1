package io.matchday.monitor.ahead;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status that was answered more often than before. */
@Schema(description = "A status that was answered more often than in the hour before")
record RisenStatus(
        @Schema(required = true, description = "HTTP status; 0 for none") int status,
        @Schema(required = true, description = "Requests answered so during the rise") long errors,
        @Schema(required = true, description = "Of all requests during the rise, 0..1") double errorRatio,
        @Schema(required = true, description = "Of all requests in the hour before, 0..1") double errorRatioBefore) {

    double rise() {
        return errorRatio - errorRatioBefore;
    }
}

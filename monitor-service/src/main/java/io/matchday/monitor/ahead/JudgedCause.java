package io.matchday.monitor.ahead;

import io.matchday.monitor.detect.Share;
import io.matchday.monitor.verdict.VerdictCause;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a domain that trouble lies in. */
@Schema(description = "A part of the domain that the trouble lies in")
record JudgedCause(
        @Schema(required = true, description = "What is named, by node, isp, region, stream and cache; all at once")
                SortedMap<String, String> part,
        @Schema(required = true, description = "Of all excess, 0..1") double share,
        @Schema(required = true, description = "Requests of this part before the rise") long requestsBefore,
        @Schema(required = true, description = "Of them in trouble") long errorsBefore,
        @Schema(required = true, description = "Requests of this part in the rise, as far as it was looked at")
                long requests,
        @Schema(required = true, description = "Of them in trouble") long errors) {

    JudgedCause {
        part = Collections.unmodifiableSortedMap(new TreeMap<>(part));
    }

    static JudgedCause of(VerdictCause cause) {
        return new JudgedCause(
                cause.values(),
                cause.share(),
                cause.inside().requestsBefore(),
                cause.inside().troubledBefore(),
                cause.inside().requestsAfter(),
                cause.inside().troubledAfter());
    }

    double ratioBefore() {
        return new Share(requestsBefore, Math.min(errorsBefore, requestsBefore)).ratio();
    }

    double ratio() {
        return new Share(requests, Math.min(errors, requests)).ratio();
    }
}

package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a domain that monitor-service watches. */
@Schema(
        description = "ERROR_RATIO: share of failed requests, 0..1; STALL_RATIO: share of viewers that stall, 0..1;"
                + " FIRST_BYTE_MILLIS: 95 % quantile of the time to the first byte, milliseconds; BITS_PER_SECOND: traffic;"
                + " REQUESTS_PER_SECOND: requests")
public enum WatchedMetric {
    ERROR_RATIO(1),
    STALL_RATIO(1),
    FIRST_BYTE_MILLIS(600_000),
    BITS_PER_SECOND(1e15),
    REQUESTS_PER_SECOND(1e9);

    private final double greatest;

    WatchedMetric(double greatest) {
        this.greatest = greatest;
    }

    /** Whether the figure can ever be about as large as this. */
    boolean reaches(double threshold) {
        return threshold >= 0 && threshold <= greatest;
    }

    double greatest() {
        return greatest;
    }
}

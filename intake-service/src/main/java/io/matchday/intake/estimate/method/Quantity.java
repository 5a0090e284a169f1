package io.matchday.intake.estimate.method;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is estimated. */
@Schema(
        name = "EstimatedQuantity",
        description = "PEAK_BITS: bits per second; PEAK_REQUESTS: requests per second; VIEWERS: at the peak;"
                + " ERROR_RATIO and STALL_RATIO: 0..1; FIRST_BYTE_P50 and FIRST_BYTE_P95: milliseconds")
public enum Quantity {
    PEAK_BITS(true, Double.MAX_VALUE),
    PEAK_REQUESTS(true, Double.MAX_VALUE),
    VIEWERS(false, Double.MAX_VALUE),
    ERROR_RATIO(false, 1),
    FIRST_BYTE_P50(false, Double.MAX_VALUE),
    FIRST_BYTE_P95(false, Double.MAX_VALUE),
    STALL_RATIO(false, 1);

    /** Below this a value counts as this: nothing at all has no logarithm, and one in a million is as good. */
    private static final double LEAST = 1e-6;

    private final boolean byAudience;
    private final double most;

    Quantity(boolean byAudience, double most) {
        this.byAudience = byAudience;
        this.most = most;
    }

    /** Whether twice the viewers make it twice as much. */
    public boolean byAudience() {
        return byAudience;
    }

    /** Whether it adds up over domains, so that each of them has a part of it. */
    public boolean divisible() {
        return this == PEAK_BITS || this == PEAK_REQUESTS;
    }

    double log(double value) {
        return Math.log(Math.max(LEAST, value));
    }

    double value(double log) {
        return Math.min(most, Math.exp(log));
    }
}

package io.matchday.monitor.notify;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How one attempt at a delivery went.
 *
 * @param status of the answer; empty when none came
 */
record Attempt(Outcome outcome, OptionalInt status, Duration took) {

    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    static Attempt refused() {
        return new Attempt(Outcome.REFUSED, OptionalInt.empty(), Duration.ZERO);
    }

    static Attempt unanswered(Duration took) {
        return new Attempt(Outcome.FAILED, OptionalInt.empty(), took);
    }

    static Attempt answered(int status, Duration took) {
        return new Attempt(
                status / HUNDRED == SUCCESS ? Outcome.DELIVERED : Outcome.FAILED, OptionalInt.of(status), took);
    }

    enum Outcome {
        /** Taken with 2xx. */
        DELIVERED,
        /** Not this time. */
        FAILED,
        /** Never: the address is not one that may be called. */
        REFUSED
    }
}

package io.matchday.intake.drill;

import java.time.Duration;

/** How long a rehearsal took beside what its plan promises. */
final class Pace {

    /** Beyond this the plan's promise is not one to rely on. */
    static final double TOO_SLOW = 1.5;

    private Pace() {}

    /** Time taken in multiples of the expected, to two places; null where one of them is not known. */
    static Double ratio(Duration took, Duration expected) {
        if (took == null || expected == null) {
            return null;
        }
        return Math.round(100.0 * took.toMillis() / expected.toMillis()) / 100.0;
    }

    static boolean tooSlow(Duration took, Duration expected) {
        return took != null && expected != null && took.toMillis() > TOO_SLOW * expected.toMillis();
    }
}

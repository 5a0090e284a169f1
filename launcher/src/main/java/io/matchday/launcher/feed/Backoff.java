package io.matchday.launcher.feed;

import java.time.Duration;

/** How long to wait between tries of one body: longer each time, and not for ever. */
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Longer than a service takes to be replaced. */
    private static final Duration GIVE_UP_AFTER = Duration.ofMinutes(3);

    private Duration next = FIRST;
    private Duration waited = Duration.ZERO;
    private int pauses;

    /** The pause to make when the monitor names none. */
    Duration next() {
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }

    /** Whether this pause would be one too many; if not, it counts as made. */
    boolean exhaustedBy(Duration pause) {
        Duration total = waited.plus(pause);
        if (total.compareTo(GIVE_UP_AFTER) > 0) {
            return true;
        }
        waited = total;
        pauses++;
        return false;
    }

    int pauses() {
        return pauses;
    }
}

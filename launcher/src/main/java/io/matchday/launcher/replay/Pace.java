package io.matchday.launcher.replay;

import io.matchday.launcher.process.WallClock;
import java.time.Duration;
import java.time.Instant;

/** Lets log time run at a multiple of the clock. */
final class Pace {

    private final double speed;
    private final WallClock clock;
    private final Instant begun;
    private long firstMillis = Long.MIN_VALUE;

    /**
     * Begins now.
     *
     * @param speed how many times faster than the clock; infinite for no waiting at all
     * @param clock the clock
     */
    Pace(double speed, WallClock clock) {
        this.speed = speed;
        this.clock = clock;
        this.begun = clock.now();
    }

    /** Waits until the clock has come as far as log time has; the first time told is where log time begins. */
    void await(long logMillis) {
        if (firstMillis == Long.MIN_VALUE) {
            firstMillis = logMillis;
        }
        Instant due = begun.plusMillis(Math.round((logMillis - firstMillis) / speed));
        Duration early = Duration.between(clock.now(), due);
        if (!early.isNegative() && !early.isZero()) {
            clock.pause(early);
        }
    }
}

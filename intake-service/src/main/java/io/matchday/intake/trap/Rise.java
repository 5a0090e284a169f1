package io.matchday.intake.trap;

import io.matchday.intake.event.Expectation;

/** How fast traffic grows at most. */
final class Rise {

    private Rise() {}

    /**
     * The most that traffic gains within a time, in bits per second. "Times f within s seconds" is taken as geometric
     * growth to the peak, of which the last seconds gain the most.
     */
    static long within(int seconds, long peak, Expectation.Ramp ramp) {
        double part = Math.min(1.0, seconds / (double) ramp.seconds());
        return Math.round(peak * (1 - Math.pow(ramp.factor(), -part)));
    }
}

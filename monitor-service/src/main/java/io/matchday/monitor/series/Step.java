package io.matchday.monitor.series;

import java.time.DateTimeException;
import java.time.Duration;

/**
 * The time that one point stands for.
 *
 * @param seconds its length
 */
record Step(long seconds) {

    static final Step SLOT = new Step(10);
    static final Step MINUTE = new Step(60);

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration LONGEST_RANGE = Duration.ofDays(31);
    private static final Duration LONGEST_FINE_RANGE = Duration.ofHours(24);

    /** A step as asked for, counted in whole seconds or, where counts are by the minute, in whole minutes. */
    static Step asked(String text, boolean byMinute) {
        Step step = text == null ? byMinute ? MINUTE : SLOT : parsed(text);
        if (byMinute && step.seconds % MINUTE.seconds != 0) {
            throw Parameters.invalid("step", "These are counted by the minute: expected whole minutes, such as PT5M");
        }
        return step;
    }

    /** The longest range that may be asked for in such steps. */
    Duration longestRange() {
        return seconds < MINUTE.seconds ? LONGEST_FINE_RANGE : LONGEST_RANGE;
    }

    /** The first second of the step that holds this one; steps are counted from the epoch on. */
    long begin(long second) {
        return Math.floorDiv(second, seconds) * seconds;
    }

    /** As ISO 8601 writes it. */
    String text() {
        return Duration.ofSeconds(seconds).toString();
    }

    private static Step parsed(String text) {
        try {
            Duration step = Duration.parse(text);
            Duration whole = Duration.ofSeconds(step.toSeconds());
            if (step.equals(whole) && whole.compareTo(SHORTEST) >= 0 && whole.compareTo(LONGEST) <= 0) {
                return new Step(whole.toSeconds());
            }
        } catch (DateTimeException notADuration) {
            // Told in the same words as a duration that does not fit.
        }
        throw Parameters.invalid("step", "Expected whole seconds from PT1S to P1D, such as PT10S or PT1M");
    }
}

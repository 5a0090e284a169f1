package io.matchday.monitor.series;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Log time in whole steps.
 *
 * @param from beginning, inclusive
 * @param to end, exclusive
 */
record Range(Instant from, Instant to) {

    static final int MOST_POINTS = 5_000;

    private static final Duration USUAL = Duration.ofHours(1);
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * A range as asked for, widened to whole steps. Where an end of it is not asked for, it is an hour long or reaches up
     * to the newest counts.
     *
     * @param newest end of the newest counts
     */
    static Range asked(String from, String to, Instant newest, Step step) {
        Optional<Instant> first = instant("from", from);
        Optional<Instant> last = instant("to", to);
        Instant begin = first.orElseGet(() -> last.orElse(newest).minus(USUAL));
        Instant end = last.orElseGet(() -> earlier(begin.plus(step.longestRange()), later(begin, newest)));
        if (end.isBefore(begin)) {
            throw Parameters.invalid("to", "It lies before 'from'");
        }
        if (Duration.between(begin, end).compareTo(step.longestRange()) > 0) {
            throw Parameters.invalid(
                    "from",
                    "At most %d hours at a time in steps of %s"
                            .formatted(step.longestRange().toHours(), step.text()));
        }
        long beyond = step.begin(end.getEpochSecond() + (end.getNano() > 0 ? 1 : 0) + step.seconds() - 1);
        return new Range(Instant.ofEpochSecond(step.begin(begin.getEpochSecond())), Instant.ofEpochSecond(beyond));
    }

    /** The same, unless it has more steps than an answer has points. */
    Range inPoints(Step step) {
        if (points(step) > MOST_POINTS) {
            throw Parameters.invalid(
                    "step", "At most %d points at a time: ask for a longer step".formatted(MOST_POINTS));
        }
        return this;
    }

    long points(Step step) {
        return seconds() / step.seconds();
    }

    long firstSecond() {
        return from.getEpochSecond();
    }

    long endSecond() {
        return to.getEpochSecond();
    }

    long seconds() {
        return endSecond() - firstSecond();
    }

    private static Optional<Instant> instant(String parameter, String text) {
        try {
            Optional<Instant> asked = Optional.ofNullable(text).map(Instant::parse);
            if (asked.isEmpty() || isOfSomeLog(asked.get())) {
                return asked;
            }
        } catch (DateTimeException notATime) {
            // Told in the same words as a time that no log is from.
        }
        throw Parameters.invalid(parameter, "Expected a time such as 2026-10-31T12:00:00Z");
    }

    private static boolean isOfSomeLog(Instant time) {
        return !time.isBefore(Instant.EPOCH) && !time.isAfter(LATEST);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

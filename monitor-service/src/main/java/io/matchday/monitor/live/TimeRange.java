package io.matchday.monitor.live;

import io.matchday.monitor.delta.Slots;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Log time from, inclusive, to, exclusive.
 *
 * @param from beginning
 * @param to end
 */
record TimeRange(Instant from, Instant to) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /** A range as asked for; where an end of it is not, the given ones stand in. */
    static TimeRange asked(String from, String to, Instant otherwiseFrom, Instant otherwiseTo) {
        Optional<Instant> first = instant("from", from);
        Optional<Instant> last = instant("to", to);
        Instant begin = first.orElseGet(() -> last.filter(end -> !otherwiseFrom.isBefore(end))
                .map(end -> end.minus(LONGEST))
                .orElse(otherwiseFrom));
        Instant end = last.orElseGet(() -> earlier(begin.plus(LONGEST), later(begin, otherwiseTo)));
        if (end.isBefore(begin)) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "to", "It lies before 'from'");
        }
        if (Duration.between(begin, end).compareTo(LONGEST) > 0) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "from", "At most 24 hours at a time");
        }
        return new TimeRange(begin, end);
    }

    /** The slot that holds the beginning. */
    long firstSlot() {
        return Slots.of(from.toEpochMilli());
    }

    /** Where the last slot ends that begins before the second of the end: counts are kept by whole slots. */
    long endOfLastSlot() {
        return Slots.of(to.truncatedTo(ChronoUnit.SECONDS).toEpochMilli() - 1) + Slots.SECONDS;
    }

    private static Optional<Instant> instant(String field, String text) {
        return Optional.ofNullable(text).map(given -> Times.parse(field, given));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import java.time.Duration;
import java.util.List;

/**
 * The part of log time that a survey of one domain goes over.
 *
 * @param warm slots from here on show what is usual
 * @param from rises are kept that reach beyond this second
 * @param until second after the last slot
 */
record Stretch(long warm, long from, long until) {

    private static final long WARM_UP = Duration.ofHours(2).toSeconds();
    /** What has gone on for longer is not gone over from its beginning each time. */
    private static final long LONGEST_BACK = Duration.ofDays(1).toSeconds();

    /**
     * What is left to be gone over.
     *
     * @param earliest nothing before matters
     * @param surveyed what lies before has been gone over, unless something has come for it since
     * @param late since when something may have come
     * @param until second after the last slot that is complete
     */
    static Stretch of(long earliest, long surveyed, long late, long until, List<KnownRise> known) {
        long first = Math.max(earliest, Math.min(surveyed, late));
        long from = known.stream()
                .filter(rise -> rise.reaches(first))
                .mapToLong(rise -> Math.max(rise.onset(), first - LONGEST_BACK))
                .min()
                .orElse(first);
        return new Stretch(Slots.at(from - WARM_UP), Slots.at(from), Slots.at(until));
    }

    boolean isEmpty() {
        return from >= until;
    }

    /** Whether a rise began where enough lay before it to tell its onset. */
    boolean holdsOnset(FoundRise rise) {
        return rise.onset() >= from;
    }

    /** Whether it was over before this survey began: then it was judged with a longer memory than there is now. */
    boolean isBehind(FoundRise rise) {
        return rise.end() <= from && !rise.ongoing();
    }
}

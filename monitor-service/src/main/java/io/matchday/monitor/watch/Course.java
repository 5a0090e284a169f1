package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.window.SlotCounts;

/** The latest of one domain, and up to when it is complete. */
final class Course {

    private final Seconds seconds;
    private final Punctuality punctuality = new Punctuality();
    private final Cadence cadence;
    private long newestMillis = Long.MIN_VALUE;

    Course(int horizon, long now) {
        seconds = new Seconds(horizon);
        cadence = new Cadence(now);
    }

    void add(long second, SlotCounts counts) {
        seconds.add(second, counts.requests(), counts.errors());
        punctuality.heard(second, seconds.newest(), counts.requests());
        newestMillis = Math.max(newestMillis, counts.lastAt());
    }

    /** Newer lines have come just now. */
    void heard(long now) {
        cadence.heard(now);
    }

    boolean isEmpty() {
        return seconds.isEmpty();
    }

    /** The newest second of any line. */
    long newest() {
        return seconds.newest();
    }

    long oldest() {
        return seconds.oldest();
    }

    int horizon() {
        return seconds.horizon();
    }

    /** The last second that is complete as far as lines tell. */
    long complete() {
        return seconds.newest() - punctuality.seconds();
    }

    /** The same where nothing comes any more: then time passes all the same, for as long as there is a horizon. */
    long complete(long now) {
        long overdue = Math.min(cadence.overdue(now), seconds.horizon());
        return overdue > 0 ? seconds.newest() + overdue : complete();
    }

    /** What was counted in a second. */
    Sample second(long at) {
        return Sample.of(at, seconds.at(at));
    }

    /** What was counted in so many seconds from a first one on. */
    Sample slot(long first, int length) {
        return Sample.of(first, seconds.sum(first, length));
    }

    /** Log time of the newest line, epoch milliseconds. */
    long newestMillis() {
        return newestMillis;
    }
}

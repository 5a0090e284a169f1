package io.matchday.monitor.delta;

import io.matchday.monitor.line.LogRecord;

/** What one line adds to a delta. Bounded: when there are too many rows of a kind, names are lost and sums stay right. */
final class LineCount {

    private static final int MOST_ROWS = 200_000;
    private static final long MILLIS = 1_000;
    /** A first byte later than this is in the cube though nothing failed: players wait for it, and live buffers are short. */
    private static final long SLOW_MICROS = 1_000_000;

    private LineCount() {}

    /** Counts a line under its domain's number. */
    static void add(Delta delta, LogRecord line, int domain) {
        long second = Math.floorDiv(line.timeMillis(), MILLIS);
        long slot = Slots.of(line.timeMillis());
        long time = line.timeMillis();
        delta.countRollup(Keys.rollup(domain, line.status(), second), 1, line.bytes(), time, time);
        Vocabulary words = delta.vocabulary();
        int minute = delta.minutes.number(domain, second);
        int node = words.label(line.node());
        int isp = words.label(line.isp());
        int region = words.label(line.region());
        int cache = words.label(line.cache());
        int stream = words.label(line.stream());
        named(delta, line, minute, Facet.NODE, node);
        named(delta, line, minute, Facet.ISP, isp);
        named(delta, line, minute, Facet.REGION, region);
        named(delta, line, minute, Facet.CACHE, cache);
        named(delta, line, minute, Facet.STREAM, stream);
        numbers(delta, line, minute);
        starved(delta, line, minute);
        if (LogRecord.isError(line.status()) || line.firstByteMicros() >= SLOW_MICROS) {
            int asked = stream == 0 ? words.label(line.file()) : stream;
            long names = Keys.names(asked, cache, words.label(line.errorClass()));
            trouble(delta, line, Keys.rollup(domain, line.status(), slot), Keys.names(node, isp, region), names);
        }
    }

    private static void named(Delta delta, LogRecord line, int minute, Facet facet, int value) {
        if (value != 0) {
            int known = delta.facets.reach(MOST_ROWS) ? delta.vocabulary().label(Vocabulary.OTHER) : value;
            facet(delta, line, minute, facet, known);
        }
    }

    private static void numbers(Delta delta, LogRecord line, int minute) {
        if (line.originStatus() > 0) {
            facet(delta, line, minute, Facet.ORIGIN_STATUS, line.originStatus());
        }
        if (line.firstByteMicros() >= 0) {
            facet(delta, line, minute, Facet.FIRST_BYTE, LatencyBucket.of(line.firstByteMicros()));
        }
        if (line.durationMicros() >= 0) {
            facet(delta, line, minute, Facet.DURATION, LatencyBucket.of(line.durationMicros()));
        }
    }

    private static void starved(Delta delta, LogRecord line, int minute) {
        if (line.starved()) {
            facet(delta, line, minute, Facet.STARVED, 1);
        }
    }

    private static void facet(Delta delta, LogRecord line, int minute, Facet facet, int value) {
        long errors = LogRecord.isError(line.status()) ? 1 : 0;
        delta.facets.add(Keys.facet(minute, facet, value), 1, errors, facet.weighed() ? line.bytes() : 0);
    }

    private static void trouble(Delta delta, LogRecord line, long place, long names, long moreNames) {
        if (delta.errors.rows() < MOST_ROWS) {
            delta.countError(place, names, moreNames, Math.max(line.originStatus(), 0), 1);
        } else {
            int other = delta.vocabulary().label(Vocabulary.OTHER);
            long others = Keys.names(other, other, other);
            delta.countError(place, others, others, 0, 1);
        }
    }
}

package io.matchday.monitor.delta;

import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.RecordSink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Counts the lines of one body. Lines from the future are a wrong clock; late ones are counted as such alone. */
public final class BatchBuilder implements RecordSink {

    /** Rejected lines kept for reading, per body as per source. */
    public static final int REJECTIONS_KEPT = 100;

    private static final Duration AHEAD = Duration.ofHours(1);

    private final long latest;
    private final Delta delta;
    private final Lateness lateness;
    private final Places places;
    private final Deque<Rejection> rejections = new ArrayDeque<>();
    private long[] earliest = {};
    private long accepted;
    private long rejected;
    private long late;
    private long newest = Long.MIN_VALUE;

    /**
     * Begins a body.
     *
     * @param now the wall clock, which log time may lead by an hour at most
     * @param delta an empty delta to count into
     * @param lateness which lines come too late
     * @param places tells carrier and region where the line does not
     */
    public BatchBuilder(Instant now, Delta delta, Lateness lateness, Places places) {
        this.latest = now.plus(AHEAD).toEpochMilli();
        this.delta = delta;
        this.lateness = lateness;
        this.places = places;
    }

    @Override
    public void accepted(LogRecord line) throws BadLineException {
        long time = line.timeMillis();
        if (time > latest) {
            throw new BadLineException("time", "more than an hour in the future");
        }
        if (time <= 0) {
            throw new BadLineException("time", "before 1970");
        }
        int domain = delta.vocabulary().domain(line);
        if (time < earliestOf(domain)) {
            late++;
            return;
        }
        places.complete(line);
        LineCount.add(delta, line, domain);
        accepted++;
        newest = Math.max(newest, time);
    }

    @Override
    public void rejected(long line, String reason, String text) {
        rejected++;
        if (rejections.size() == REJECTIONS_KEPT) {
            rejections.removeFirst();
        }
        rejections.addLast(new Rejection(line, ClientAddresses.removedFrom(reason), ClientAddresses.removedFrom(text)));
    }

    /** Lines counted so far. */
    public long counted() {
        return accepted;
    }

    /** The body as read so far; the delta may be filled with another one then. */
    public IngestBatch build(String source, Digest digest) {
        return new IngestBatch(
                source,
                digest,
                delta.rows(),
                DeltaCodec.encode(delta),
                accepted,
                rejected,
                late,
                newest,
                List.copyOf(rejections));
    }

    /** Asked once per domain and body; what the body itself brings does not make its other lines late. */
    private long earliestOf(int domain) {
        if (domain >= earliest.length) {
            int known = earliest.length;
            earliest = Arrays.copyOf(earliest, Math.max(16, 2 * domain + 1));
            Arrays.fill(earliest, known, earliest.length, Long.MAX_VALUE);
        }
        if (earliest[domain] == Long.MAX_VALUE) {
            earliest[domain] = lateness.earliest(delta.vocabulary().domain(domain));
        }
        return earliest[domain];
    }
}

package io.matchday.monitor.delta;

import io.matchday.monitor.format.BadLineException;
import io.matchday.monitor.format.LogRecord;
import io.matchday.monitor.format.RecordSink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Counts the lines of one body. Old lines are welcome, lines from the future are a wrong clock. */
public final class BatchBuilder implements RecordSink {

    /** Rejected lines kept for reading, per body as per source. */
    public static final int REJECTIONS_KEPT = 100;

    private static final Duration AHEAD = Duration.ofHours(1);

    private final long latest;
    private final Delta delta = new Delta();
    private final Deque<Rejection> rejections = new ArrayDeque<>();
    private long accepted;
    private long rejected;

    /** @param now the wall clock, which log time may lead by an hour at most */
    public BatchBuilder(Instant now) {
        this.latest = now.plus(AHEAD).toEpochMilli();
    }

    @Override
    public void accepted(LogRecord line) throws BadLineException {
        if (line.timeMillis() > latest) {
            throw new BadLineException("time", "more than an hour in the future");
        }
        delta.add(line);
        accepted++;
    }

    @Override
    public void rejected(long line, String reason, String text) {
        rejected++;
        if (rejections.size() == REJECTIONS_KEPT) {
            rejections.removeFirst();
        }
        rejections.addLast(new Rejection(line, ClientAddresses.removedFrom(reason), ClientAddresses.removedFrom(text)));
    }

    /** The body as read so far. */
    public IngestBatch build(String source, Digest digest) {
        return new IngestBatch(source, digest, delta, accepted, rejected, List.copyOf(rejections));
    }
}

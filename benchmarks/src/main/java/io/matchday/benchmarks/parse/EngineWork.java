package io.matchday.benchmarks.parse;

import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Digest;
import io.matchday.monitor.delta.Lateness;
import io.matchday.monitor.delta.Places;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.RecordSink;
import io.matchday.monitor.line.Records;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** The monitor's way from bytes to counts, as one thread of it goes it: buffers and tables are used again. */
final class EngineWork {

    private static final int MOST_NAMES = 200_000;
    private static final Digest NO_DIGEST = Digest.of(new byte[] {});

    private final LogFormat format;
    private final Instant now;
    private final Vocabulary vocabulary = new Vocabulary(MOST_NAMES);
    private final Delta delta = new Delta(vocabulary);
    private final Records records = new Records();

    /**
     * Work on lines of one format.
     *
     * @param format how they are written
     * @param now the wall clock, later than all of them
     */
    EngineWork(LogFormat format, Instant now) {
        this.format = format;
        this.now = now;
    }

    /** Only parses a body; the number of lines read. */
    long parse(InputStream body) throws IOException {
        Read read = new Read();
        records.read(body, format.framing(), format.parser(now.toEpochMilli()), new AllOrNothing(read));
        return read.lines;
    }

    /** Parses a body and sums it up; the number of lines counted. None may be refused, or others would be measured. */
    long count(InputStream body) throws IOException {
        return read(body).counted();
    }

    /** The same, and writes the counts down as they are kept. */
    long keep(InputStream body) throws IOException {
        return read(body).build("bench", NO_DIGEST).accepted();
    }

    private BatchBuilder read(InputStream body) throws IOException {
        delta.begin(vocabulary);
        BatchBuilder builder = new BatchBuilder(now, delta, Lateness.NONE, Places.NONE);
        records.read(body, format.framing(), format.parser(now.toEpochMilli()), new AllOrNothing(builder));
        return builder;
    }

    /** Counts lines and nothing of what they say. */
    private static final class Read implements RecordSink {

        private long lines;

        @Override
        public void accepted(LogRecord line) {
            lines++;
        }

        @Override
        public void rejected(long line, String reason, String text) {}
    }

    /** Takes no refusal. */
    private record AllOrNothing(RecordSink lines) implements RecordSink {

        @Override
        public void accepted(LogRecord line) throws BadLineException {
            lines.accepted(line);
        }

        @Override
        public void rejected(long line, String reason, String text) {
            throw new IllegalStateException("The engine rejected line %d: %s".formatted(line, reason));
        }
    }
}

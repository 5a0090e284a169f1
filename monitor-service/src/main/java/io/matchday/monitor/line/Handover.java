package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Hands the records of one body to a parser, counting them, and what comes of them to a sink. */
final class Handover {

    private static final int KEPT_OF_REJECTED = 512;
    private static final LineParser NOTHING = (buffer, from, to, record) -> false;
    private static final RecordSink NOWHERE = new RecordSink() {
        @Override
        public void accepted(LogRecord line) {}

        @Override
        public void rejected(long line, String reason, String text) {}
    };

    private final LogRecord record = new LogRecord();
    private LineParser parser = NOTHING;
    private RecordSink sink = NOWHERE;
    private long number;

    void begin(LineParser lineParser, RecordSink recordSink) {
        parser = lineParser;
        sink = recordSink;
        number = 0;
    }

    /** Lets go of what belonged to the body. */
    void end() {
        begin(NOTHING, NOWHERE);
        record.clear();
    }

    /** Counts one more record, whatever becomes of it. */
    void next() {
        number++;
    }

    /** Parses the record counted last. */
    void parse(byte[] buffer, int from, int to) {
        record.clear();
        try {
            if (parser.parse(buffer, from, to, record)) {
                sink.accepted(record);
            }
        } catch (BadLineException bad) {
            refuse(bad.getMessage(), buffer, from, to);
        }
    }

    /** Refuses the record counted last. */
    void refuse(String reason, byte[] buffer, int from, int to) {
        sink.rejected(number, reason, new String(buffer, from, Math.min(to - from, KEPT_OF_REJECTED), UTF_8));
    }
}

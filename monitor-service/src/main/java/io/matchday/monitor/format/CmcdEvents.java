package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.CmcdLine;
import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.Slice;

/**
 * What players report in the event mode of CMCD version 2 (CTA-5004-B), one report per line. A response received is a
 * request; an error and a fatal end of playing are errors without a status; other events are not counted.
 */
record CmcdEvents() implements LogFormat {

    @Override
    public LineParser parser(long received) {
        return new Reports(received);
    }

    private static final class Reports implements LineParser {

        private static final Words RESPONSE = Words.of("rr");
        private static final Words ERROR = Words.of("e");
        private static final Words STATE_CHANGE = Words.of("ps");
        private static final Words FATAL = Words.of("f");
        private static final byte[] FATAL_CLASS = "fatal".getBytes(US_ASCII);
        private static final Required REQUIRED = new Required("ts", "url", "rc");

        private final Slice event = new Slice();
        private final Slice state = new Slice();
        private final Slice host = new Slice();
        private final Slice content = new Slice();
        private final long received;
        private final LineParser line;

        Reports(long received) {
            this.received = received;
            FieldTable fields = FieldTable.builder()
                    .field("e", into(event))
                    .field("sta", into(state))
                    .field("h", into(host))
                    .field("cid", into(content))
                    .field("ts", Fields.TIME)
                    .field("rc", Fields.STATUS)
                    .field("url", Fields.URL)
                    .field("ec", Fields.ERROR_CLASS)
                    .field("cdn", Fields.NODE)
                    .field("bs", Fields.STARVED)
                    .field("ttfb", Fields.FIRST_BYTE_MILLIS)
                    .field("ttlb", Fields.DURATION_MILLIS)
                    .build();
            this.line = new CmcdLine(fields, this::close);
        }

        @Override
        public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
            event.clear();
            state.clear();
            host.clear();
            content.clear();
            record.time(received);
            return line.parse(buffer, from, to, record);
        }

        private void close(LogRecord record) throws BadLineException {
            if (event.isEmpty()) {
                throw BadLineException.missing("e");
            }
            if (ERROR.contain(event)) {
                record.status(0);
            } else if (STATE_CHANGE.contain(event) && FATAL.contain(state)) {
                fatal(record);
            } else if (!RESPONSE.contain(event)) {
                record.passOver();
            }
            if (!record.namesDomain() && !host.isEmpty()) {
                record.domain(host, "h");
            }
            if (record.stream().isEmpty()) {
                record.stream().set(content);
            }
            REQUIRED.check(record);
        }

        private static void fatal(LogRecord record) {
            record.status(0);
            if (record.errorClass().isEmpty()) {
                record.errorClass().set(FATAL_CLASS, 0, FATAL_CLASS.length);
            }
        }

        private static FieldReader into(Slice slot) {
            return (record, value, field) -> slot.set(value);
        }
    }
}

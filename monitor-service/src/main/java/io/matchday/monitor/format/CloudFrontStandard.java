package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * CloudFront's standard log: W3C extended, parted by tabs. Which column holds what is read from the body's own
 * {@code #Fields} line, and again whenever such a line comes. The domain is the host the viewer asked for; cs(Host) names
 * the distribution and stands in where the former is not logged.
 */
public record CloudFrontStandard() implements LogFormat {

    private static final String FIELDS = "#Fields:";

    @Override
    public LineParser parser() {
        return new Parser();
    }

    private enum Column {
        DATE("date"),
        TIME("time"),
        NODE("x-edge-location"),
        BYTES("sc-bytes"),
        DISTRIBUTION("cs(Host)"),
        STATUS("sc-status"),
        HOST("x-host-header"),
        COUNTRY("c-country"),
        CARRIER("asn");

        private final String field;

        Column(String field) {
            this.field = field;
        }

        static Optional<Column> named(String field) {
            return Arrays.stream(values())
                    .filter(column -> column.field.equals(field))
                    .findFirst();
        }
    }

    private static final class Parser implements LineParser {

        private Column[] layout = {};
        private boolean namesHost;
        private final Map<Column, String> row = new EnumMap<>(Column.class);

        @Override
        public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
            if (buffer[from] == '#') {
                header(new String(buffer, from, to - from, UTF_8));
                return false;
            }
            if (layout.length == 0) {
                throw new BadLineException("#Fields", "no such line before the first record");
            }
            split(buffer, from, to);
            fill(record);
            return true;
        }

        private void header(String line) {
            if (line.startsWith(FIELDS)) {
                layout = Arrays.stream(line.substring(FIELDS.length()).strip().split("\\s+"))
                        .map(field -> Column.named(field).orElse(null))
                        .toArray(Column[]::new);
                namesHost = Arrays.asList(layout).contains(Column.HOST);
            }
        }

        private void split(byte[] buffer, int from, int to) throws BadLineException {
            row.clear();
            int start = from;
            int index = 0;
            for (int at = from; at <= to; at++) {
                if (at == to || buffer[at] == '\t') {
                    if (index == layout.length) {
                        throw new BadLineException("line", "more columns than #Fields names");
                    }
                    if (layout[index] != null) {
                        row.put(layout[index], new String(buffer, start, at - start, UTF_8));
                    }
                    index++;
                    start = at + 1;
                }
            }
        }

        private void fill(LogRecord record) throws BadLineException {
            record.time(LogTime.utc(required(Column.DATE), required(Column.TIME)));
            record.status(FieldValue.status(Column.STATUS.field, required(Column.STATUS)));
            record.bytes(FieldValue.bytes(Column.BYTES.field, row.getOrDefault(Column.BYTES, "-")));
            Column host = namesHost && !"-".equals(row.get(Column.HOST)) ? Column.HOST : Column.DISTRIBUTION;
            record.domain(HostName.of(host.field, required(host)));
            record.node(FieldValue.label(row.getOrDefault(Column.NODE, "-")));
            record.isp(FieldValue.label(row.getOrDefault(Column.CARRIER, "-")));
            record.region(FieldValue.label(row.getOrDefault(Column.COUNTRY, "-")));
        }

        private String required(Column column) throws BadLineException {
            String value = row.get(column);
            if (value == null || value.equals("-")) {
                throw BadLineException.missing(column.field);
            }
            return value;
        }
    }
}

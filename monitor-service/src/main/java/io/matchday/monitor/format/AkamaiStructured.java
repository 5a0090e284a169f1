package io.matchday.monitor.format;

import io.matchday.monitor.line.EitherDelimiter;
import io.matchday.monitor.line.LineParser;
import java.util.List;

/**
 * Akamai DataStream 2 as structured text, parted by spaces or tabs, in the order in which the data set fields were chosen.
 *
 * @param fields their names in that order
 */
record AkamaiStructured(List<String> fields) implements LogFormat {

    AkamaiStructured {
        fields = List.copyOf(fields);
    }

    static AkamaiStructured of(FormatOptions options) {
        return new AkamaiStructured(Columns.of(options, List.of("reqTimeSec"), List.of("reqHost"), "statusCode"));
    }

    @Override
    public LineParser parser(long received) {
        return new EitherDelimiter(fields, AkamaiFields.TABLE, fields.size(), AkamaiFields.REQUIRED);
    }
}

package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.Slice;

/**
 * Tencent Cloud Streaming Services' callbacks. A push is cut for a reason: the client's own closing and what the customer
 * asked for by API are no errors, all other reasons are. An abnormal push is one, of the type of the first thing it tells.
 * Events about recordings and snapshots are not counted.
 */
record TencentCssCallback() implements LogFormat {

    private static final Words PUSH_AND_CUT = Words.of("1", "0");
    private static final Words ABNORMAL_PUSH = Words.of("321");
    /** 0: none, or not known; 1 to 4: the client closed; 21: cut, forbidden or replaced by API. */
    private static final Words NO_ERRORS = Words.of("0", "1", "2", "3", "4", "21");

    private static final byte[] TYPE = "\"type\"".getBytes(US_ASCII);

    private static final FieldReader EVENT = (record, value, field) -> {
        if (PUSH_AND_CUT.contain(value)) {
            Ingest.WENT_WELL.read(record, value, field);
        } else if (ABNORMAL_PUSH.contain(value)) {
            Ingest.BROKE.read(record, value, field);
        } else {
            record.passOver();
        }
    };
    private static final FieldReader ERROR = (record, value, field) -> {
        if (!NO_ERRORS.contain(value)) {
            Ingest.BROKE.read(record, value, field);
            record.errorClass().set(value);
        }
    };

    @Override
    public Framing framing() {
        return Framing.WHOLE;
    }

    @Override
    public LineParser parser(long received) {
        Ingest ingest = new Ingest();
        FieldTable fields = FieldTable.builder()
                .field("event_type", EVENT)
                .field("errcode", ERROR)
                .nested("abnormal_event", TencentCssCallback::abnormal)
                .field("event_time", Fields.TIME)
                .field("data_time", Fields.TIME)
                .field("app", Fields.DOMAIN)
                .field("domain", Fields.DOMAIN_OTHERWISE)
                .field("appname", ingest.application())
                .field("path", ingest.application())
                .field("stream_id", ingest.name())
                .field("node", Fields.NODE)
                .field("user_ip", Fields.CLIENT)
                .field("push_duration", Fields.DURATION_MILLIS)
                .build();
        Required required = new Required("event_time", "app", "event_type");
        return ingest.around(new JsonLine(fields, ingest.before(required)));
    }

    /** {@code [{"type":1,"count":2,…}]} */
    private static void abnormal(LogRecord record, Slice value, String field) {
        byte[] buffer = value.buffer();
        int at = value.from();
        while (at < value.to() && !value.set(buffer, at, value.to()).startsWith(TYPE)) {
            at++;
        }
        int from = Math.min(at + TYPE.length, value.to());
        while (from < value.to() && !digit(buffer[from]) && buffer[from] != ',') {
            from++;
        }
        int end = from;
        while (end < value.to() && digit(buffer[end])) {
            end++;
        }
        record.errorClass().set(buffer, from, end);
    }

    private static boolean digit(byte one) {
        return one >= '0' && one <= '9';
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.FormLine;
import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/**
 * Alibaba Cloud Live's callbacks. Push and cut come as the query of a GET, with the client's own arguments in the middle
 * as they are, so of what is there twice the first one counts, but for the node, which stands behind them. All other
 * events come as JSON; of them an abnormal push is an error, and the rest is not counted.
 */
record AlibabaLiveCallback() implements LogFormat {

    private static final Words PUSHES = Words.of("publish", "publish_done");
    private static final FieldReader ACTION = (record, value, field) -> {
        if (PUSHES.contain(value)) {
            Ingest.WENT_WELL.read(record, value, field);
        } else if (!record.hasStatus()) {
            record.passOver();
        }
    };
    private static final FieldReader ABNORMAL = (record, value, field) -> {
        Ingest.BROKE.read(record, value, field);
        record.errorClass().set(value);
    };

    @Override
    public Framing framing() {
        return Framing.WHOLE;
    }

    @Override
    public LineParser parser(long received) {
        LineParser query = query();
        LineParser event = event(received);
        return (buffer, from, to, record) -> (buffer[from] == '{' ? event : query).parse(buffer, from, to, record);
    }

    private static LineParser query() {
        Ingest ingest = new Ingest();
        FieldTable fields = FieldTable.builder()
                .field("action", ACTION)
                .field("app", Fields.DOMAIN_OTHERWISE)
                .field("appname", ingest.application())
                .field("id", ingest.name())
                .field("time", Fields.TIME_OTHERWISE)
                .field("ip", Fields.CLIENT)
                .field("node", Fields.NODE)
                .build();
        return ingest.around(new FormLine(fields, ingest.before(new Required("time", "app", "action"))));
    }

    private static LineParser event(long received) {
        Ingest ingest = new Ingest();
        Required required = new Required("time", "domain", "exception_code");
        FieldTable fields = FieldTable.builder()
                .field("exception_code", ABNORMAL)
                .field("domain", Fields.DOMAIN)
                .field("app", ingest.application())
                .field("stream", ingest.name())
                .field("time", Fields.TIME)
                .field("node", Fields.NODE)
                .build();
        JsonLine json = new JsonLine(fields, ingest.before(record -> {
            if (record.hasStatus()) {
                required.check(record);
            } else {
                record.passOver();
            }
        }));
        return ingest.around(json, received);
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/**
 * The HTTP callbacks of SRS. They do not tell the time. The virtual host names the domain unless it is the default one;
 * then the address that the client used does. What SRS writes of files is not counted.
 */
record SrsCallback() implements LogFormat {

    private static final Words COUNTED =
            Words.of("on_connect", "on_close", "on_publish", "on_unpublish", "on_play", "on_stop");
    private static final Words DEFAULT_HOST = Words.of("__defaultVhost__");
    private static final Required REQUIRED = new Required("time", "vhost", "action");
    private static final FieldReader ACTION = (record, value, field) -> {
        if (COUNTED.contain(value)) {
            Ingest.WENT_WELL.read(record, value, field);
        } else {
            record.passOver();
        }
    };
    private static final FieldReader VIRTUAL_HOST = (record, value, field) -> {
        if (!DEFAULT_HOST.contain(value)) {
            record.domain(value, field);
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
                .field("action", ACTION)
                .field("vhost", VIRTUAL_HOST)
                .field("tcUrl", Fields.HOST_OF_URL)
                .field("app", ingest.application())
                .field("stream", ingest.name())
                .field("server_id", Fields.NODE)
                .field("ip", Fields.CLIENT)
                .field("send_bytes", Fields.BYTES)
                .build();
        return ingest.around(new JsonLine(fields, ingest.before(REQUIRED)), received);
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.FormLine;
import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/**
 * The notifications of nginx' RTMP module, written like a form. They do not tell the time. The domain is the host of the
 * address that the client used; where that is an address, the option {@code domain} says what to count under. Signs of
 * life ({@code update_…}) and what repeats a notification ({@code done}) are not counted.
 */
record NginxRtmpCallback() implements LogFormat {

    private static final Words COUNTED = Words.of("publish", "publish_done", "play", "play_done");
    private static final Required REQUIRED = new Required("time", "tcurl", "call");
    private static final FieldReader CALL = (record, value, field) -> {
        if (COUNTED.contain(value)) {
            Ingest.WENT_WELL.read(record, value, field);
        } else {
            record.passOver();
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
                .field("call", CALL)
                .field("tcurl", Fields.HOST_OF_URL)
                .field("app", ingest.application())
                .field("name", ingest.name())
                .field("addr", Fields.CLIENT)
                .field("bytes_out", Fields.BYTES)
                .build();
        return ingest.around(new FormLine(fields, ingest.before(REQUIRED)), received);
    }
}

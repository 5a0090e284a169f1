package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/** Envoy's JSON with the keys that Istio and Envoy's own examples use. */
record EnvoyJson() implements LogFormat {

    private static final Required REQUIRED = new Required("start_time", "authority", "response_code");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("start_time", Fields.TIME)
            .field("authority", Fields.DOMAIN)
            .field("path", Fields.PATH)
            .field("response_code", Fields.STATUS)
            .field("response_flags", Fields.ERROR_CLASS)
            .field("bytes_sent", Fields.BYTES)
            .field("duration", Fields.DURATION_MILLIS)
            .field("upstream_host", Fields.NODE)
            .build();

    @Override
    public LineParser parser(long received) {
        return new JsonLine(FIELDS, Envoy.before(REQUIRED));
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/**
 * The log of Volcengine's CDN as one JSON object per line. Layer 0 is the edge; what the layers behind it log are requests
 * of the CDN's own.
 */
record Volcengine() implements LogFormat {

    private static final Required REQUIRED = new Required("request_time", "domain", "status_code");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("request_time", Fields.TIME)
            .field("domain", Fields.DOMAIN)
            .field("url", Fields.URL)
            .field("status_code", Fields.STATUS)
            .field("client_ip", Fields.CLIENT)
            .field("via", Fields.VIA_WITH_PLACE)
            .field("server_ip", Fields.NODE_OTHERWISE)
            .field("layer", Fields.NOT_COUNTED)
            .field("bd_hitmiss", Fields.CACHE)
            .field("hitmiss", Fields.CACHE_OTHERWISE)
            .field("bytes_sent", Fields.BYTES)
            .field("body_bytes_sent", Fields.BYTES_OTHERWISE)
            .field("response_time", Fields.DURATION_MILLIS)
            .field("first_byte_time", Fields.FIRST_BYTE_MILLIS)
            .field("Error_Reason", Fields.ERROR_CLASS)
            .build();

    @Override
    public LineParser parser(long received) {
        return new JsonLine(FIELDS, REQUIRED);
    }
}

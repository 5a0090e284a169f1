package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/** Huawei Cloud CDN's log as LTS hands it on: one JSON object per line, all values strings. */
record HuaweiCdn() implements LogFormat {

    private static final Required REQUIRED = new Required("request_time", "domain", "http_code");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("request_time", Fields.TIME)
            .field("domain", Fields.DOMAIN)
            .field("uri", Fields.PATH)
            .field("uri_param", Fields.QUERY)
            .field("http_code", Fields.STATUS)
            .field("client_ip", Fields.CLIENT)
            .field("via_info", Fields.VIA)
            .field("server_ip", Fields.NODE_OTHERWISE)
            .field("hit_info", Fields.CACHE)
            .field("response_size", Fields.BYTES)
            .field("response_time", Fields.DURATION_MILLIS)
            .build();

    @Override
    public LineParser parser(long received) {
        return new JsonLine(FIELDS, REQUIRED);
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/** Tencent Cloud CDN's real-time log as one JSON object per line. It does not tell the node. */
record TencentCdn() implements LogFormat {

    private static final Required REQUIRED = new Required("time", "host", "http_code");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("time", Fields.TIME)
            .field("host", Fields.DOMAIN)
            .field("url", Fields.URL)
            .field("param", Fields.QUERY)
            .field("http_code", Fields.STATUS)
            .field("client_ip", Fields.CLIENT)
            .field("isp", Fields.ISP)
            .field("prov", Fields.REGION)
            .field("hit", Fields.CACHE)
            .field("rsp_size", Fields.BYTES)
            .field("request_time", Fields.DURATION_MILLIS)
            .build();

    @Override
    public LineParser parser(long received) {
        return new JsonLine(FIELDS, REQUIRED);
    }
}

package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.Slice;

/** The edge log of Huya's CDN as one JSON object per line. Province and carrier are in Chinese. */
record HuyaEdge() implements LogFormat {

    private static final Required REQUIRED = new Required("unix_timestamp", "host", "status");

    @Override
    public LineParser parser(long received) {
        Ingest ingest = new Ingest();
        FieldTable fields = FieldTable.builder()
                .field("unix_timestamp", Fields.TIME)
                .field("request_at", Fields.TIME_OTHERWISE)
                .field("host", Fields.DOMAIN)
                .field("vhost", Fields.DOMAIN_OTHERWISE)
                .field("app_name", ingest.application())
                .field("stream_name", ingest.name())
                .field("url", Fields.URL)
                .field("hostname", Fields.NODE)
                .field("kj_id", Fields.NODE_OTHERWISE)
                .field("ip", Fields.NODE_OTHERWISE)
                .field("isp", Fields.ISP)
                .field("province", Fields.REGION)
                .field("region", Fields.REGION_OTHERWISE)
                .field("remote_addr", Fields.CLIENT)
                .field("hit_info", HuyaEdge::hit)
                .field("status", Fields.STATUS)
                .field("bytes_sent", Fields.BYTES)
                .field("body_bytes_sent", Fields.BYTES_OTHERWISE)
                .field("request_time", Fields.DURATION_SECONDS)
                .build();
        return ingest.around(new JsonLine(fields, ingest.before(REQUIRED)));
    }

    /** {@code TCP_HIT -}: the edge's word, then its parent's. */
    private static void hit(LogRecord record, Slice value, String field) {
        int space = value.indexOf(' ');
        int end = space < 0 ? value.to() : value.from() + space;
        if (!value.set(value.buffer(), value.from(), end).absent()) {
            record.cache().set(value);
        }
    }
}

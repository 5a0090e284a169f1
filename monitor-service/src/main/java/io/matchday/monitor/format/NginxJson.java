package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;

/** nginx' {@code log_format} with {@code escape=json}, its keys named like the variables they hold. */
record NginxJson() implements LogFormat {

    private static final Required REQUIRED = new Required("time_iso8601", "host", "status");
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("msec", Fields.TIME)
            .field("time_iso8601", Fields.TIME)
            .field("time_local", Fields.TIME)
            .field("time", Fields.TIME)
            .field("timestamp", Fields.TIME)
            .field("@timestamp", Fields.TIME)
            .field("host", Fields.DOMAIN)
            .field("http_host", Fields.DOMAIN_OTHERWISE)
            .field("vhost", Fields.DOMAIN_OTHERWISE)
            .field("server_name", Fields.DOMAIN_OTHERWISE)
            .field("remote_addr", Fields.CLIENT)
            .field("request", Fields.REQUEST)
            .field("request_uri", Fields.PATH)
            .field("uri", Fields.PATH)
            .field("args", Fields.QUERY)
            .field("query_string", Fields.QUERY)
            .field("http_cmcd_session", Fields.CMCD)
            .field("http_cmcd_status", Fields.CMCD)
            .field("status", Fields.STATUS)
            .field("bytes_sent", Fields.BYTES)
            .field("body_bytes_sent", Fields.BYTES_OTHERWISE)
            .field("request_time", Fields.DURATION_SECONDS)
            .field("upstream_status", Fields.ORIGIN_STATUS)
            .field("upstream_header_time", Fields.FIRST_BYTE_OF_ATTEMPTS)
            .field("upstream_cache_status", Fields.CACHE)
            .field("node", Fields.NODE)
            .field("hostname", Fields.NODE_OTHERWISE)
            .field("server_addr", Fields.NODE_OTHERWISE)
            .field("isp", Fields.ISP)
            .field("region", Fields.REGION)
            .field("stream", Fields.STREAM)
            .build();

    @Override
    public LineParser parser(long received) {
        return new JsonLine(FIELDS, REQUIRED);
    }
}

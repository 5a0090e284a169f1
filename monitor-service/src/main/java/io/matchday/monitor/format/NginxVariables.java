package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import java.util.List;

/** nginx' variables that are counted, and those that people define for what nginx does not know by itself. */
final class NginxVariables {

    static final List<String> TIMES = List.of("$time_local", "$time_iso8601", "$msec");
    static final List<String> HOSTS = List.of("$host", "$http_host", "$server_name");
    static final List<String> STATUSES = List.of("$status");

    /** The name of a server block that takes what no other one does. */
    private static final byte[] CATCH_ALL = "_".getBytes(US_ASCII);

    private static final FieldReader SERVER_NAME = (record, value, field) -> {
        if (!value.is(CATCH_ALL)) {
            Fields.DOMAIN_OTHERWISE.read(record, value, field);
        }
    };

    static final FieldTable TABLE = FieldTable.builder()
            .field("$time_local", Fields.TIME_NGINX)
            .field("$time_iso8601", Fields.TIME)
            .field("$msec", Fields.TIME)
            .field("$host", Fields.DOMAIN)
            .field("$http_host", Fields.DOMAIN_OTHERWISE)
            .field("$server_name", SERVER_NAME)
            .field("$remote_addr", Fields.CLIENT)
            .field("$client", Fields.CLIENT)
            .field("$request", Fields.REQUEST)
            .field("$request_uri", Fields.PATH)
            .field("$uri", Fields.PATH)
            .field("$args", Fields.QUERY)
            .field("$query_string", Fields.QUERY)
            .field("$http_cmcd_session", Fields.CMCD)
            .field("$http_cmcd_status", Fields.CMCD)
            .field("$status", Fields.STATUS)
            .field("$bytes_sent", Fields.BYTES)
            .field("$body_bytes_sent", Fields.BYTES_OTHERWISE)
            .field("$request_time", Fields.DURATION_SECONDS)
            .field("$upstream_status", Fields.ORIGIN_STATUS)
            .field("$upstream_header_time", Fields.FIRST_BYTE_OF_ATTEMPTS)
            .field("$upstream_cache_status", Fields.CACHE)
            .field("$node", Fields.NODE)
            .field("$hostname", Fields.NODE_OTHERWISE)
            .field("$server_addr", Fields.NODE_OTHERWISE)
            .field("$isp", Fields.ISP)
            .field("$region", Fields.REGION)
            .field("$stream", Fields.STREAM)
            .build();

    private NginxVariables() {}
}

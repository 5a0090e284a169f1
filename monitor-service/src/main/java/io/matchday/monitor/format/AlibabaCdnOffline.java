package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import io.matchday.monitor.line.TextPattern;

/**
 * Alibaba Cloud CDN's hourly files. The host stands in the request, which has a whole URL. What newer files have behind
 * the content type is passed over.
 */
record AlibabaCdnOffline() implements LogFormat {

    private static final Required REQUIRED = new Required("$time", "$request", "$status");
    private static final TextPattern PATTERN = TextPattern.of(
            "[$time] $client_ip $proxy_ip $response_time \"$referer\" \"$request\" $status $request_size $response_size"
                    + " $hit_info \"$user_agent\" \"$content_type\"",
            FieldTable.builder()
                    .field("$time", Fields.TIME_NGINX)
                    .field("$client_ip", Fields.CLIENT)
                    .field("$response_time", Fields.DURATION_MILLIS)
                    .field("$request", Fields.REQUEST_URL)
                    .field("$status", Fields.STATUS)
                    .field("$response_size", Fields.BYTES)
                    .field("$hit_info", Fields.CACHE)
                    .build());

    @Override
    public LineParser parser(long received) {
        return PATTERN.parser(REQUIRED);
    }
}

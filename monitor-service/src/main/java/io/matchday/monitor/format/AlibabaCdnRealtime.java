package io.matchday.monitor.format;

import io.matchday.monitor.line.DelimitedLine;
import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.Fields;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import java.util.List;

/**
 * Alibaba Cloud CDN's real-time log as a forwarder takes it out of SLS: JSON whose values are all strings, or the values
 * in their order, parted by tabs. For video on demand there is one field more behind the user agent.
 */
record AlibabaCdnRealtime() implements LogFormat {

    private static final Required REQUIRED = new Required("unixtime", "domain", "return_code");
    private static final List<String> ORDER = List.of(("unixtime domain method scheme uri uri_param client_ip proxy_ip"
                    + " remote_ip remote_port refer_protocol refer_domain refer_uri refer_param request_size"
                    + " request_time response_size return_code sent_http_content_range server_addr server_port"
                    + " body_bytes_sent content_type hit_info http_range user_agent user_info uuid via_info xforwordfor")
            .split(" ", -1));
    private static final int WITHOUT_USER_INFO = ORDER.size() - 1;
    private static final FieldTable FIELDS = FieldTable.builder()
            .field("unixtime", Fields.TIME)
            .field("domain", Fields.DOMAIN)
            .field("uri", Fields.PATH)
            .field("uri_param", Fields.QUERY)
            .field("client_ip", Fields.CLIENT)
            .field("request_time", Fields.DURATION_MILLIS)
            .field("response_size", Fields.BYTES)
            .field("body_bytes_sent", Fields.BYTES_OTHERWISE)
            .field("return_code", Fields.STATUS)
            .field("server_addr", Fields.NODE)
            .field("hit_info", Fields.CACHE)
            .build();

    @Override
    public LineParser parser(long received) {
        LineParser json = new JsonLine(FIELDS, REQUIRED);
        LineParser text = new DelimitedLine(ORDER, FIELDS, '\t', WITHOUT_USER_INFO, REQUIRED);
        return (buffer, from, to, record) -> (buffer[from] == '{' ? json : text).parse(buffer, from, to, record);
    }
}

package io.matchday.monitor.format;

import java.util.List;
import java.util.Map;

/** A body of every format, which it reads without a complaint. */
record Samples(Format format, FormatOptions options, String body) {

    private static final FormatOptions NONE = FormatOptions.NONE;
    private static final FormatOptions DOMAIN = NONE.withDomain("live.example.com");
    private static final String COMBINED =
            "203.0.113.7 - - [31/Oct/2026:20:00:01 +0800] \"GET /live/a-7.ts?CMCD=bs%2Ccid%3D"
                    + "%22x%22 HTTP/1.1\" 502 1234 \"https://e.com/\" \"player/1.0 (x; \\\"y\\\")\"";
    private static final String ALIBABA = "{\"unixtime\":\"1793448001\",\"domain\":\"e.com\",\"uri\":\"/live/a.flv\","
            + "\"return_code\":\"200\",\"hit_info\":\"HIT\",\"user_agent\":\"a \\u4f60\\ud83d\\ude00 \\\"b\\\"\"}";
    private static final String FASTLY =
            "{\"timestamp\":\"2026-10-31T12:00:01+0000\",\"host\":\"e.com\",\"url\":\"/live/a.m3u8\","
                    + "\"response_status\":200,\"fastly_is_edge\":true,\"x\":{\"y\":[1,{\"z\":null}]}}";
    private static final String CLOUDFRONT =
            "\"date\":\"2026-10-31\",\"time\":\"12:00:01\",\"x-host-header\":\"e.com\","
                    + "\"sc-status\":\"200\",\"cs-uri-stem\":\"/live/a%2520b.ts\",\"x-edge-detailed-result-type\":\"OriginError\"";

    static final List<Samples> ALL = List.of(
            of(
                    Format.NGINX,
                    NONE.withPattern("$msec [$host] \"$request\" $upstream_status ${status}!$upstream_header_time"),
                    "1793448001.250 [e.com] \"GET http://e.com/live/a.ts HTTP/1.1\" 502, 200 : 304 200!0.1, 0.2"),
            of(Format.NGINX_COMBINED, DOMAIN, COMBINED),
            of(Format.NGINX_COMBINED_VHOST, NONE, "e.com:443 " + COMBINED),
            of(Format.NGINX_MAIN, DOMAIN, COMBINED + " \"203.0.113.9\""),
            of(
                    Format.NGINX_INGRESS,
                    DOMAIN,
                    COMBINED + " 4 0.1 [a] [] 10.0.0.1:80, 10.0.0.2:80 0, 5 0.1, - 502, 200 id"),
            of(
                    Format.NGINX_JSON,
                    NONE,
                    "{\"msec\":\"1793448001.250\",\"host\":\"e.com\",\"status\":\"200\",\"uri\":\"/a/b.mp4\"}"),
            of(
                    Format.W3C_EXTENDED,
                    NONE,
                    "#Date: 2026-10-31\n#Fields: time cs-host sc-status x-region\n12:00:01 e.com 200 \"a b\"\n"
                            + "#Fields: date time cs-host sc-status x-region\n2026-10-31\t12:00:01.5\te.com\t404\ta+b"),
            of(
                    Format.CLOUDFRONT_STANDARD,
                    NONE,
                    "#Version: 1.0\n#Fields: date time x-host-header cs-uri-stem sc-status time-taken x-edge-detailed-result-type\n"
                            + "2026-10-31\t12:00:01\te.com\t/live/a%2520b.m3u8\t000\t0.394\tClientCommError"),
            of(Format.CLOUDFRONT_JSON, NONE, "{" + CLOUDFRONT + "}"),
            of(
                    Format.CLOUDFRONT_REALTIME,
                    NONE.withFields(List.of("timestamp", "sc-status", "x-host-header", "cs-uri-query")),
                    "1793448001.250\t200\te.com\tCMCD=cid%253D%2522x%2522%252Cbs"),
            of(Format.ALIBABA_CDN_REALTIME, NONE, ALIBABA),
            of(
                    Format.ALIBABA_CDN_OFFLINE,
                    NONE,
                    "[9/Oct/2026:20:00:01 +0800] 203.0.113.7 - 15 \"-\" \"GET http://e.com/live/a.ts\" 200 1 2 MISS \"x\" \"y\" z"),
            of(
                    Format.ALIBABA_DCDN,
                    NONE,
                    "{\"EdgeStartTimestamp\":\"2026-10-31T20:00:01+08:00\",\"ClientRequestHost\":\"e.com\","
                            + "\"EdgeResponseStatusCode\":502,\"ClientRequestURI\":\"https://e.com/live/a.ts\"}"),
            of(
                    Format.ALIBABA_LIVE_CALLBACK,
                    NONE,
                    "action=publish&id=a%20b&app=e.com&appname=live&time=1793448001&usrargs=vhost=e.com&auth_key=1&node=eu13"),
            of(
                    Format.TENCENT_CDN,
                    NONE,
                    "{\"time\":1793448001,\"host\":\"e.com\",\"http_code\":200,\"url\":\"/live/a.flv\"}"),
            of(
                    Format.TENCENT_CSS_CALLBACK,
                    NONE,
                    "{\"event_type\":321,\"data_time\":1793448001250,\"domain\":\"e.com\",\"path\":\"/live/\",\"stream_id\":\"a\","
                            + "\"abnormal_event\":[{\"type\":6,\"detail\":[{\"desc\":\"x\"}]}]}"),
            of(
                    Format.HUYA_EDGE,
                    NONE,
                    "{\"unix_timestamp\":1793448001250,\"host\":\"e.com\",\"status\":200,\"hit_info\":\"TCP_HIT -\","
                            + "\"app_name\":\"live\",\"stream_name\":\"a\",\"request_time\":1.5}"),
            of(
                    Format.VOLCENGINE,
                    NONE,
                    "{\"request_time\":1793448001,\"domain\":\"e.com\",\"status_code\":\"200\",\"layer\":0,"
                            + "\"via\":\"CHN-SCchengdu-CMCCZJ7-CACHE42[5],b[3,TCP_HIT,1]\"}"),
            of(
                    Format.HUAWEI_CDN,
                    NONE,
                    "{\"request_time\":\"1793448001000\",\"domain\":\"e.com\",\"http_code\":\"403\",\"via_info\":\"a[14]\"}"),
            of(
                    Format.AKAMAI_DATASTREAM_JSON,
                    NONE,
                    "{\"reqTimeSec\":\"1793448001.250\",\"reqHost\":\"e.com\",\"statusCode\":\"200\",\"reqPath\":\"live%2Fa.ts\"}"),
            of(
                    Format.AKAMAI_DATASTREAM_STRUCTURED,
                    NONE.withFields(List.of("reqTimeSec", "reqHost", "statusCode", "state")),
                    "1793448001 e.com 200 New%20York"),
            of(Format.FASTLY_JSON, NONE, FASTLY),
            of(Format.FASTLY_JSON_ARRAY, NONE, "[\n" + FASTLY + ",\n" + FASTLY + "]"),
            of(
                    Format.FASTLY_CLF,
                    DOMAIN,
                    "<134>2026-10-31T12:00:01Z cache-bru1 edge[5]: 203.0.113.7 \"-\" \"-\" Sat, 31 Oct 2026 12:00:01 GMT"
                            + " \"GET /live/a.ts HTTP/1.1\" 404 900"),
            of(
                    Format.CLOUDFLARE,
                    NONE,
                    "{\"EdgeStartTimestamp\":1793448001000000000,\"ClientRequestHost\":\"e.com\",\"EdgeResponseStatus\":520,"
                            + "\"OriginResponseStatus\":0,\"WorkerSubrequest\":false}"),
            of(
                    Format.ENVOY_TEXT,
                    NONE,
                    "[2026-10-31T12:00:01.250Z] \"GET /a/b.ts HTTP/2\" 503 UF 0 91 12 - \"-\" \"x\" \"id\" \"e.com\" \"10.0.0.1:80\""),
            of(
                    Format.ENVOY_JSON,
                    NONE,
                    "{\"start_time\":\"2026-10-31T12:00:01Z\",\"authority\":\"e.com\",\"response_code\":0,\"response_flags\":\"DC\"}"),
            of(
                    Format.SRS_CALLBACK,
                    NONE,
                    "{\"action\":\"on_publish\",\"vhost\":\"__defaultVhost__\",\"app\":\"live\",\"tcUrl\":\"rtmp://e.com:1935/live\","
                            + "\"stream\":\"a\"}"),
            of(Format.NGINX_RTMP_CALLBACK, NONE, "call=publish&app=live&name=a+b&tcurl=rtmp%3A%2F%2Fe.com%3A1935/live"),
            of(
                    Format.CMCD_EVENTS,
                    NONE,
                    "br=(200;v 300),cid=\"a \\\"b\\\"\",e=rr,rc=200,ts=1793448001250,url=\"https://e.com/live/a.ts?x=1,2\"\n"
                            + "e=ps,ec=(\"a\" \"b\"),h=\"e.com\",sta=f"),
            of(
                    Format.NDJSON,
                    NONE.withMapping(Map.of(
                            Dimension.TIME, "t", Dimension.DOMAIN, "d", Dimension.STATUS, "s", Dimension.PATH, "p")),
                    "{\"t\":1793448001.25,\"d\":\"e.com\",\"s\":200,\"p\":\"/live/\\u4f60.mpd?CMCD=bs\"}"));

    static Samples of(Format format) {
        return ALL.stream()
                .filter(sample -> sample.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private static Samples of(Format format, FormatOptions options, String body) {
        return new Samples(format, options, body);
    }

    LogFormat parsers() {
        return format.with(options);
    }
}

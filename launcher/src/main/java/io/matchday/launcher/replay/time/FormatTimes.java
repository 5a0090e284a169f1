package io.matchday.launcher.replay.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where each format of the monitor has its times. */
public final class FormatTimes {

    private static final String COMBINED = "$remote_addr - $remote_user [$time_local] \"";
    private static final Set<String> NGINX_TIMES = Set.of("time_local", "time_iso8601", "msec");
    private static final Set<String> DAY_CLOCK_AND_WHOLE = Set.of("date", "time", "timestamp", "timestamp(ms)");

    private FormatTimes() {}

    /** The times of a format; empty when it is not known where they stand. */
    public static Optional<RecordTimes> of(SourceFormat format) {
        return Optional.ofNullable(
                switch (format.name()) {
                    case "NGINX" -> spans(
                            new PatternSpans(NginxTemplate.of(format.pattern().orElse(COMBINED)), NGINX_TIMES));
                    case "NGINX_COMBINED", "NGINX_MAIN", "NGINX_INGRESS" -> spans(
                            new PatternSpans(COMBINED, NGINX_TIMES));
                    case "NGINX_COMBINED_VHOST" -> spans(new PatternSpans("$host " + COMBINED, NGINX_TIMES));
                    case "NGINX_JSON" -> json(
                            format, "time_local", "time_iso8601", "msec", "time", "timestamp", "@timestamp");
                    case "W3C_EXTENDED", "CLOUDFRONT_STANDARD" -> split(new W3cColumns());
                    case "CLOUDFRONT_JSON" -> split(new JsonSpans(DAY_CLOCK_AND_WHOLE));
                    case "CLOUDFRONT_REALTIME" -> spans(new ColumnSpans(column(format, "timestamp")));
                    case "ALIBABA_CDN_REALTIME" -> jsonOr(format, new ColumnSpans(0), "unixtime");
                    case "ALIBABA_CDN_OFFLINE", "ENVOY_TEXT" -> spans(RegexSpans.BRACKETS);
                    case "ALIBABA_DCDN", "CLOUDFLARE" -> json(format, "EdgeStartTimestamp", "EdgeEndTimestamp");
                    case "ALIBABA_LIVE_CALLBACK" -> jsonOr(format, RegexSpans.QUERY, "time");
                    case "TENCENT_CDN" -> json(format, "time");
                    case "TENCENT_CSS_CALLBACK" -> json(format, "event_time", "data_time");
                    case "HUYA_EDGE" -> json(format, "unix_timestamp", "request_at");
                    case "VOLCENGINE", "HUAWEI_CDN" -> json(format, "request_time");
                    case "AKAMAI_DATASTREAM_JSON" -> json(format, "reqTimeSec");
                    case "AKAMAI_DATASTREAM_STRUCTURED" -> spans(new ColumnSpans(column(format, "reqTimeSec")));
                    case "FASTLY_JSON", "FASTLY_JSON_ARRAY" -> json(format, "timestamp", "time");
                    case "FASTLY_CLF" -> spans(RegexSpans.FASTLY);
                    case "ENVOY_JSON" -> json(format, "start_time");
                    case "CMCD_EVENTS" -> spans(RegexSpans.CMCD);
                    case "NDJSON" -> json(format);
                        // These tell none: they count when they come.
                    case "SRS_CALLBACK", "NGINX_RTMP_CALLBACK" -> spans(record -> List.of());
                    default -> null;
                });
    }

    private static RecordTimes spans(Function<String, List<Span>> finder) {
        return new SpanTimes(finder);
    }

    private static RecordTimes split(NamedSpans fields) {
        return new SplitTimes(fields, "date", "time", List.of("timestamp(ms)", "timestamp"));
    }

    /** These keys, and the one that the source's mapping names. */
    private static RecordTimes json(SourceFormat format, String... keys) {
        return spans(keys(format, keys)::values);
    }

    /** Vendors who write JSON in one product and text in another. */
    private static RecordTimes jsonOr(SourceFormat format, Function<String, List<Span>> text, String... keys) {
        JsonSpans json = keys(format, keys);
        return spans(record -> record.startsWith("{") ? json.values(record) : text.apply(record));
    }

    private static JsonSpans keys(SourceFormat format, String... keys) {
        Set<String> all = new HashSet<>(Set.of(keys));
        format.timeField().ifPresent(all::add);
        return new JsonSpans(all);
    }

    private static int column(SourceFormat format, String name) {
        return Math.max(0, format.fields().indexOf(name));
    }
}

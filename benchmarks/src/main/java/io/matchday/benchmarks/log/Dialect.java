package io.matchday.benchmarks.log;

import io.matchday.monitor.format.Dimension;
import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.FormatOptions;
import io.matchday.monitor.format.LogFormat;
import java.util.Map;
import java.util.TreeMap;

/** The two ways in which a log is made, and how the monitor is told to read them. Both say the same of a request. */
public enum Dialect {
    /** nginx' combined format with fields behind it. */
    TEXT {
        @Override
        void write(Lines lines, Request request, StringBuilder out) {
            lines.nginx(request, out);
        }

        @Override
        public LogFormat format() {
            return Format.NGINX.with(FormatOptions.NONE.withPattern(PATTERN));
        }

        @Override
        public Map<String, Object> source() {
            return Map.of("format", "NGINX", "options", Map.of("pattern", PATTERN));
        }
    },
    /** One JSON object per line. */
    NDJSON {
        @Override
        void write(Lines lines, Request request, StringBuilder out) {
            lines.json(request, out);
        }

        @Override
        public LogFormat format() {
            return Format.NDJSON.with(FormatOptions.NONE.withMapping(MAPPING));
        }

        @Override
        public Map<String, Object> source() {
            Map<String, String> mapping = new TreeMap<>();
            MAPPING.forEach((dimension, field) -> mapping.put(dimension.key(), field));
            return Map.of("format", "NDJSON", "options", Map.of("mapping", mapping));
        }
    };

    /** The line as nginx' configuration would describe it. */
    public static final String PATTERN =
            "$remote_addr - $remote_user [$time_local] \"$request\" $status $body_bytes_sent"
                    + " \"$http_referer\" \"$http_user_agent\" $host $node $isp $region $request_time $upstream_cache_status $msec";

    private static final Map<Dimension, String> MAPPING = Map.of(
            Dimension.TIME, "t",
            Dimension.DOMAIN, "host",
            Dimension.STATUS, "status",
            Dimension.BYTES, "bytes",
            Dimension.PATH, "uri",
            Dimension.NODE, "node",
            Dimension.ISP, "isp",
            Dimension.REGION, "region",
            Dimension.CACHE, "cache",
            Dimension.DURATION_SECONDS, "took");

    abstract void write(Lines lines, Request request, StringBuilder out);

    /** The monitor's format for it. */
    public abstract LogFormat format();

    /** What a source for it says of its lines, in the monitor's API. */
    public abstract Map<String, Object> source();
}

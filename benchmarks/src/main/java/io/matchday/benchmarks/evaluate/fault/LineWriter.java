package io.matchday.benchmarks.evaluate.fault;

import io.matchday.monitor.format.Dimension;
import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.FormatOptions;
import io.matchday.monitor.format.LogFormat;
import java.util.Map;

/** Writes answers as JSON lines. */
final class LineWriter {

    static final String DOMAIN = "live.event.example";

    private static final double THOUSAND = 1e3;

    private static final Map<Dimension, String> MAPPING = Map.ofEntries(
            Map.entry(Dimension.TIME, "t"),
            Map.entry(Dimension.DOMAIN, "h"),
            Map.entry(Dimension.STATUS, "s"),
            Map.entry(Dimension.BYTES, "b"),
            Map.entry(Dimension.PATH, "u"),
            Map.entry(Dimension.NODE, "n"),
            Map.entry(Dimension.ISP, "i"),
            Map.entry(Dimension.REGION, "r"),
            Map.entry(Dimension.CACHE, "c"),
            Map.entry(Dimension.ORIGIN_STATUS, "o"),
            Map.entry(Dimension.FIRST_BYTE_MILLIS, "f"));

    private LineWriter() {}

    static LogFormat format() {
        return Format.NDJSON.with(FormatOptions.NONE.withMapping(MAPPING));
    }

    static void write(long millis, Answer answer, StringBuilder out) {
        out.append("{\"t\":").append(millis).append(",\"h\":\"").append(DOMAIN);
        out.append("\",\"s\":").append(answer.status).append(",\"b\":").append(answer.bytes);
        out.append(",\"u\":\"").append(answer.path).append("\",\"n\":\"").append(answer.node.name());
        out.append("\",\"i\":\"").append(answer.isp).append("\",\"r\":\"").append(answer.region);
        out.append("\",\"c\":\"").append(answer.cache).append('"');
        if (answer.originStatus > 0) {
            out.append(",\"o\":").append(answer.originStatus);
        }
        if (answer.status > 0) {
            out.append(",\"f\":").append((long) (answer.firstByteSeconds * THOUSAND));
        }
        out.append("}\n");
    }
}

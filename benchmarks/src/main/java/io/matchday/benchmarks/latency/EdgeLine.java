package io.matchday.benchmarks.latency;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One line as the edge of the tries writes it, in the pattern of the bench's text logs. */
final class EdgeLine {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final long MILLIS = 1000;

    private EdgeLine() {}

    static String of(Instant at, String domain, long number, String node, int status) {
        long millis = at.toEpochMilli();
        return String.format(
                Locale.ROOT,
                "198.18.%d.%d - - [%s] \"GET /live/segment-%d.ts HTTP/1.1\" %d 563 \"-\" \"okhttp/4.12.0\""
                        + " %s %s telecom beijing 0.012 HIT %d.%03d\n",
                number >>> 8 & 0xFF,
                number & 0xFF,
                LOCAL.format(at),
                number,
                status,
                domain,
                node,
                millis / MILLIS,
                millis % MILLIS);
    }
}

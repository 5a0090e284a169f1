package io.matchday.monitor.series;

import static org.hamcrest.Matchers.equalTo;

import io.matchday.monitor.TestSource;
import java.time.Instant;

/** Writes JSON lines that tell all there is to read back, and sends them. */
final class Feed {

    static final Instant AT = Instant.parse("2026-10-31T12:00:00Z");

    private static final String MAPPING =
            """
            {"time":"t","domain":"host","status":"code","bytes":"bytes","node":"node","isp":"isp","region":"region",
             "cache":"cache","stream":"stream","originStatus":"origin","errorClass":"class",
             "firstByteMillis":"first","durationMillis":"whole"}""";

    private final String domain;
    private final StringBuilder text = new StringBuilder();
    private int lines;

    Feed(String domain) {
        this.domain = domain;
    }

    /** So many requests of 1,000 bytes so long after {@link #AT}. */
    Feed add(long seconds, int count, int status, String node) {
        return add(seconds, count, status, node, 20);
    }

    Feed add(long seconds, int count, int status, String node, int firstByteMillis) {
        for (int i = 0; i < count; i++) {
            text.append(
                    """
                    {"t":%d,"host":"%s","code":%d,"bytes":1000,"node":"%s","isp":"isp-1","region":"east","cache":"HIT",\
                    "stream":"main","origin":%d,"class":"%s","first":%d,"whole":%d,"n":%d}
                    """
                            .formatted(
                                    AT.getEpochSecond() + seconds,
                                    domain,
                                    status,
                                    node,
                                    status,
                                    status < 400 ? "" : "Origin" + status,
                                    firstByteMillis,
                                    2 * firstByteMillis,
                                    lines++));
        }
        return this;
    }

    void send() {
        TestSource.of("NDJSON", MAPPING).send(text.toString()).statusCode(200).body("accepted", equalTo(lines));
    }
}

package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.RecordSink;
import io.matchday.monitor.line.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What came of the lines of a body, for looking at. */
final class Collected implements RecordSink {

    /** When bodies come, for formats that do not tell the time. */
    static final Instant RECEIVED = Instant.parse("2026-10-31T12:30:00Z");

    final List<Seen> accepted = new ArrayList<>();
    final List<Refused> rejected = new ArrayList<>();

    static Collected from(LogFormat format, String body) {
        return from(format, new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    static Collected from(LogFormat format, InputStream body) {
        Collected collected = new Collected();
        try {
            new Records().read(body, format.framing(), format.parser(RECEIVED.toEpochMilli()), collected);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return collected;
    }

    /** What each record tells, as text. */
    static List<String> told(LogFormat format, String body) {
        Collected collected = from(format, body);
        List<String> all = new ArrayList<>();
        collected.accepted.forEach(seen -> all.add(seen.text()));
        collected.rejected.forEach(refused -> all.add(refused.reason()));
        return all;
    }

    @Override
    public void accepted(LogRecord line) {
        accepted.add(Seen.of(line));
    }

    @Override
    public void rejected(long line, String reason, String text) {
        rejected.add(new Refused(line, reason, text));
    }

    record Seen(
            Instant time,
            String domain,
            int status,
            long bytes,
            String stream,
            String node,
            String isp,
            String region,
            String cache,
            int origin,
            long firstByte,
            long duration,
            String error,
            String client,
            boolean starved) {

        static Seen of(LogRecord line) {
            return new Seen(
                    Instant.ofEpochMilli(line.timeMillis()),
                    line.domain().toString(),
                    line.status(),
                    line.bytes(),
                    line.stream().toString(),
                    line.node().toString(),
                    line.isp().toString(),
                    line.region().toString(),
                    line.cache().toString(),
                    line.originStatus(),
                    line.firstByteMicros(),
                    line.durationMicros(),
                    line.errorClass().toString(),
                    line.client().toString(),
                    line.starved());
        }

        /** Time, domain, status and bytes, and of the rest what was told. */
        String text() {
            return time + " " + domain + " " + status + " " + bytes + told(" stream", stream) + told(" node", node)
                    + told(" isp", isp) + told(" region", region) + told(" cache", cache) + told(" origin", origin)
                    + told(" first", firstByte) + told(" took", duration) + told(" error", error)
                    + told(" client", client) + (starved ? " starved" : "");
        }

        private static String told(String name, String value) {
            return value.isEmpty() ? "" : name + "=" + value;
        }

        private static String told(String name, long value) {
            return value == LogRecord.UNKNOWN ? "" : name + "=" + value;
        }
    }

    record Refused(long line, String reason, String text) {}
}

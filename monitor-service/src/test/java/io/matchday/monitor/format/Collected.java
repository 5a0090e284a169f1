package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What came of the lines of a body, for looking at. */
final class Collected implements RecordSink {

    final List<Seen> accepted = new ArrayList<>();
    final List<Refused> rejected = new ArrayList<>();

    static Collected from(LogFormat format, String body) {
        Collected collected = new Collected();
        try {
            Lines.read(new ByteArrayInputStream(body.getBytes(UTF_8)), format, collected);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return collected;
    }

    @Override
    public void accepted(LogRecord line) {
        accepted.add(new Seen(
                line.timeMillis(), line.domain(), line.node(), line.isp(), line.region(), line.status(), line.bytes()));
    }

    @Override
    public void rejected(long line, String reason, String text) {
        rejected.add(new Refused(line, reason, text));
    }

    record Seen(long time, String domain, String node, String isp, String region, int status, long bytes) {}

    record Refused(long line, String reason, String text) {}
}

package io.matchday.monitor.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.delta.ClientAddresses;
import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.HostName;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.RecordSink;
import io.matchday.monitor.line.Records;
import io.matchday.monitor.line.Slice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads a sample and keeps the first lines for showing. */
final class Trial implements RecordSink {

    private static final int SHOWN = 20;
    private static final double MICROS = 1_000_000;

    private final List<TrialView.Line> lines = new ArrayList<>();
    private final List<TrialView.Refused> refused = new ArrayList<>();
    private long accepted;
    private long rejected;

    private Trial() {}

    /**
     * Reads a sample in one format.
     *
     * @param records may have read others before
     */
    static TrialView.Attempt of(Records records, Format name, LogFormat format, String sample, Instant now) {
        Trial trial = new Trial();
        try {
            records.read(
                    new ByteArrayInputStream(sample.getBytes(UTF_8)),
                    format.framing(),
                    format.parser(now.toEpochMilli()),
                    trial);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory can be read", impossible);
        }
        return new TrialView.Attempt(name, trial.accepted, trial.rejected, trial.lines, trial.refused);
    }

    @Override
    public void accepted(LogRecord line) throws BadLineException {
        String domain = HostName.of(line.domainField(), line.domain().toString());
        accepted++;
        if (lines.size() < SHOWN) {
            lines.add(shown(line, domain));
        }
    }

    @Override
    public void rejected(long line, String reason, String text) {
        rejected++;
        if (refused.size() < SHOWN) {
            refused.add(new TrialView.Refused(
                    line, ClientAddresses.removedFrom(reason), ClientAddresses.removedFrom(text)));
        }
    }

    private static TrialView.Line shown(LogRecord line, String domain) {
        return new TrialView.Line(
                Instant.ofEpochMilli(line.timeMillis()),
                domain,
                line.status(),
                line.bytes(),
                text(line.stream()),
                text(line.node()),
                text(line.isp()),
                text(line.region()),
                text(line.cache()),
                line.originStatus() > 0 ? line.originStatus() : null,
                text(line.errorClass()),
                seconds(line.firstByteMicros()),
                seconds(line.durationMicros()),
                !line.client().isEmpty());
    }

    private static String text(Slice value) {
        return value.absent() ? null : value.toString();
    }

    private static Double seconds(long micros) {
        return micros == LogRecord.UNKNOWN ? null : micros / MICROS;
    }
}

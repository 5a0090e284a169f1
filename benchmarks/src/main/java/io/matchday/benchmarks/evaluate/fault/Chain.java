package io.matchday.benchmarks.evaluate.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Lateness;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Places;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Goals;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.detect.PartWatch;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Records;
import io.matchday.monitor.verdict.DomainCube;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The monitor's way from lines to findings: parser, counts, the rules of the whole by the second, its parts by ten. */
final class Chain {

    private static final int MOST_NAMES = 200_000;

    private final LogFormat format = LineWriter.format();
    private final Records records = new Records();
    private final Vocabulary words = new Vocabulary(MOST_NAMES);
    private final Delta second = new Delta(words);
    private final Panel panel = new Panel(Sensitivity.standard(1));
    private final PartWatch parts = new PartWatch(LineWriter.DOMAIN, Sensitivity.standard(Slots.SECONDS));
    private final DomainCube past;
    private DomainCube minute;

    /**
     * Begins to watch.
     *
     * @param past keeps what is needed for a diagnosis
     */
    Chain(DomainCube past) {
        this.past = past;
        panel.watch(LineWriter.DOMAIN, Goals.UNKNOWN);
    }

    /** Reads the lines of one second; what is new since. */
    List<Change> take(long at, String lines) {
        long begin = Slots.at(at);
        long first = MinuteDetails.minuteAt(at);
        if (minute == null || at == first) {
            minute = new DomainCube(LineWriter.DOMAIN, first, first + MinuteDetails.SECONDS);
        }
        count(at, lines);
        minute.add(second);
        past.add(second);
        List<Change> changes = new ArrayList<>(panel.judge(at, Map.of(LineWriter.DOMAIN, sample(at))));
        if (at == begin + Slots.SECONDS - 1) {
            changes.addAll(parts.judge(minute.parts(begin, at + 1)));
        }
        return changes;
    }

    private void count(long at, String lines) {
        second.begin(words);
        Instant now = Instant.ofEpochSecond(at + 1);
        BatchBuilder builder = new BatchBuilder(now, second, Lateness.NONE, Places.NONE);
        try {
            records.read(
                    new ByteArrayInputStream(lines.getBytes(ISO_8859_1)),
                    format.framing(),
                    format.parser(now.toEpochMilli()),
                    builder);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        long due = lines.chars().filter(letter -> letter == '\n').count();
        if (builder.counted() != due) {
            throw new IllegalStateException("The engine took %d lines of %d".formatted(builder.counted(), due));
        }
    }

    private Sample sample(long at) {
        long[] sums = new long[2];
        second.rollupsBySecond().forEach((key, counts) -> {
            sums[0] += counts.requests();
            sums[1] += LogRecord.isError(key.status()) ? counts.requests() : 0;
        });
        return Sample.of(at, sums[0], sums[1]);
    }
}

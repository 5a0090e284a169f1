package io.matchday.monitor.delta;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Slice;
import java.util.Random;

/** Makes records that differ in everything that is counted. */
final class RandomLines {

    private static final long START = 1_793_448_000_000L;

    private final Random random;
    private final LogRecord record = new LogRecord();

    RandomLines(long seed) {
        this.random = new Random(seed);
    }

    /** Counts so many lines. */
    Delta addTo(Delta delta, int lines) {
        for (int i = 0; i < lines; i++) {
            LogRecord line = next();
            try {
                LineCount.add(delta, line, delta.vocabulary().domain(line));
            } catch (BadLineException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return delta;
    }

    private LogRecord next() {
        record.clear();
        record.time(START + random.nextInt(180_000));
        record.status(random.nextBoolean() ? 200 : 400 + random.nextInt(200));
        record.bytes(random.nextInt(1_000_000));
        record.originStatus(random.nextInt(4) * 200 - 200);
        record.firstByteMicros(random.nextInt(1_000_000) - 1L);
        record.durationMicros(random.nextInt(9_000_000) - 1L);
        record.domain(text("d", 4, ".example"), "host");
        record.node().set(text("node-", 9, ""));
        record.isp().set(text("联通", 3, ""));
        record.region().set(text("湖北", 5, ""));
        record.stream().set(text("live/", 3, ""));
        record.cache().set(text("HIT", 2, ""));
        record.errorClass().set(text("E", 3, ""));
        return record;
    }

    private Slice text(String before, int choices, String after) {
        byte[] bytes = (before + random.nextInt(choices) + after).getBytes(UTF_8);
        return new Slice().set(bytes, 0, bytes.length);
    }
}

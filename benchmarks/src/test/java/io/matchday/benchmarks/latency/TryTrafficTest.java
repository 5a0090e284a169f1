package io.matchday.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.benchmarks.log.Dialect;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.RecordSink;
import io.matchday.monitor.line.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TryTrafficTest {

    private static final Instant AT = Instant.parse("2026-10-31T12:00:00.250Z");

    private final TryTraffic traffic = new TryTraffic("try.example", 5);

    @Test
    void oneInAThousandFailsAsLongAsNothingIsBroken() {
        assertThat(errors(traffic.next(5_000, AT, false))).isEqualTo(5);
    }

    @Test
    void theFirstLineAfterTheNodeBrokeFails() {
        traffic.next(1_234, AT, false);
        assertThat(traffic.next(50, AT, true).lines().findFirst())
                .get()
                .asString()
                .contains("\" 502 ", " edge-broken ");
    }

    @ParameterizedTest(name = "{0} %")
    @ValueSource(ints = {1, 5, 7, 50, 100})
    void asMuchFailsAsWasAskedFor(int percent) {
        String lines = new TryTraffic("try.example", percent).next(10_000, AT, true);
        long broken =
                lines.lines().filter(line -> line.contains(" edge-broken ")).count();
        assertThat(broken).isEqualTo(percent * 100L);
    }

    @Test
    void theMonitorReadsEveryLine() throws IOException {
        LogFormat format = Dialect.TEXT.format();
        Counted counted = new Counted();
        byte[] body = traffic.next(100, AT, true).getBytes(StandardCharsets.ISO_8859_1);
        new Records()
                .read(
                        new ByteArrayInputStream(body),
                        format.framing(),
                        format.parser(AT.plusSeconds(1).toEpochMilli()),
                        counted);
        assertThat(counted.lines).isEqualTo(100);
        assertThat(counted.millis).as("thousandths are kept").isEqualTo(AT.toEpochMilli());
    }

    private static long errors(String lines) {
        return lines.lines().filter(line -> line.contains("\" 502 ")).count();
    }

    private static final class Counted implements RecordSink {

        private long lines;
        private long millis;

        @Override
        public void accepted(LogRecord line) throws BadLineException {
            lines++;
            millis = line.timeMillis();
        }

        @Override
        public void rejected(long line, String reason, String text) {
            throw new AssertionError(reason + ": " + text);
        }
    }
}

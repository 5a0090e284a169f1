package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.RecordSink;
import io.matchday.monitor.line.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a line on its way, it is counted, refused or passed over, and costs nothing but itself. */
class MutationTest {

    /** More of them with {@code -Dfuzz.bodies=10000000}. */
    private static final int BODIES = Integer.getInteger("fuzz.bodies", 200_000);

    private static final long SEED = 20261031;
    private static final byte[] LOVED =
            "\"\\{}[]()<>,;:=&%?#/-+ \t\n\r'.$|!_~0123456789abcxyzuTZ\u0000\u0001".getBytes(UTF_8);

    @Test
    void noDamageToASampleDoesMoreThanRefuseIt() {
        Random random = new Random(SEED);
        Records records = new Records();
        Tally tally = new Tally();
        for (int i = 0; i < BODIES; i++) {
            Samples sample = Samples.ALL.get(i % Samples.ALL.size());
            byte[] body = damaged(sample.body().getBytes(UTF_8), random);
            assertThatCode(() -> read(records, sample, body, tally))
                    .as("%s: %s", sample.format(), new String(body, UTF_8))
                    .doesNotThrowAnyException();
        }
        assertThat(tally.accepted).isGreaterThan(BODIES / 10);
        assertThat(tally.rejected).isGreaterThan(BODIES / 10);
    }

    private static void read(Records records, Samples sample, byte[] body, Tally tally) throws IOException {
        LogFormat format = sample.parsers();
        LineParser parser = format.parser(1);
        long before = tally.accepted + tally.rejected;
        tally.last = 0;
        tally.parsed = 0;
        tally.passedOver = 0;
        LineParser counting = (buffer, from, to, record) -> {
            tally.parsed++;
            boolean counted = parser.parse(buffer, from, to, record);
            tally.passedOver += counted ? 0 : 1;
            return counted;
        };
        records.read(new ByteArrayInputStream(body), format.framing(), counting, tally);
        long outcomes = tally.accepted + tally.rejected + tally.passedOver - before;
        // Between objects there may be what never gets to a parser.
        assertThat(outcomes).isGreaterThanOrEqualTo(tally.parsed);
        assertThat(format.framing() == Framing.OBJECTS || outcomes == tally.parsed)
                .isTrue();
    }

    private static byte[] damaged(byte[] sample, Random random) {
        byte[] body = sample.clone();
        for (int left = 1 + random.nextInt(3); left > 0 && body.length > 0; left--) {
            body = damagedOnce(body, random);
        }
        return body;
    }

    private static byte[] damagedOnce(byte[] body, Random random) {
        int at = random.nextInt(body.length);
        int end = Math.min(body.length, at + 1 + random.nextInt(12));
        byte other = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : LOVED[random.nextInt(LOVED.length)];
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(body, at);
            case 1 -> joined(body, at, new byte[0], end);
            case 2 -> joined(body, at, new byte[] {other}, at);
            case 3 -> joined(body, end, Arrays.copyOfRange(body, at, end), end);
            default -> joined(body, at, new byte[] {other}, at + 1);
        };
    }

    /** The body's beginning, something in between, and the body from some place on. */
    private static byte[] joined(byte[] body, int to, byte[] between, int from) {
        byte[] joined = Arrays.copyOf(body, to + between.length + body.length - from);
        System.arraycopy(between, 0, joined, to, between.length);
        System.arraycopy(body, from, joined, to + between.length, body.length - from);
        return joined;
    }

    private static final class Tally implements RecordSink {

        private long accepted;
        private long rejected;
        private long last;
        private long parsed;
        private long passedOver;

        @Override
        public void accepted(LogRecord line) {
            accepted++;
            assertThat(line.hasTime() && line.hasStatus() && !line.domain().isEmpty())
                    .isTrue();
            touch(line);
        }

        @Override
        public void rejected(long line, String reason, String text) {
            rejected++;
            assertThat(line).isGreaterThan(last);
            assertThat(reason).contains(": ");
            last = line;
        }

        /** Slices that point outside of their buffer would be found out by this. */
        private static void touch(LogRecord line) {
            int length = line.domain().toString().length()
                    + line.stream().toString().length()
                    + line.node().toString().length()
                    + line.isp().toString().length()
                    + line.region().toString().length()
                    + line.cache().toString().length()
                    + line.errorClass().toString().length()
                    + line.client().toString().length();
            assertThat(length).isPositive();
        }
    }
}

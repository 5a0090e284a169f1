package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Lateness;
import io.matchday.monitor.delta.Places;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.format.Dimension;
import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.FormatOptions;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotDetailsTest {

    private static final long MINUTE = Instant.parse("2026-10-31T12:00:00Z").getEpochSecond();
    private static final LogFormat FORMAT = Format.NDJSON.with(FormatOptions.NONE.withMapping(Map.of(
            Dimension.TIME, "t",
            Dimension.DOMAIN, "h",
            Dimension.STATUS, "s",
            Dimension.FIRST_BYTE_MILLIS, "f")));

    /** Sixty requests in each of the first slots of a minute. */
    private static SlotDetails read(int slots) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int request = 0; request < 60 * slots; request++) {
            lines.append("{\"t\":%d,\"h\":\"live.example\",\"s\":200,\"f\":50}\n".formatted(MINUTE + request / 6));
        }
        Delta delta = new Delta(new Vocabulary(100));
        Instant now = Instant.ofEpochSecond(MINUTE + 60);
        new Records()
                .read(
                        new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.US_ASCII)),
                        FORMAT.framing(),
                        FORMAT.parser(now.toEpochMilli()),
                        new BatchBuilder(now, delta, Lateness.NONE, Places.NONE));
        SlotDetails details = new SlotDetails(MINUTE, MINUTE + 10L * slots);
        details.add(delta);
        return details;
    }

    @Test
    void aMinuteIsSpreadOverTheSlotsThatWereRead() throws IOException {
        for (int slots = 1; slots <= 6; slots++) {
            Sample last = Sample.of(MINUTE + 10L * (slots - 1), 60, 0);
            assertThat(read(slots).complete("live.example", last).latencies().above(0))
                    .as("%d slots", slots)
                    .isEqualTo(new Share(60, 60));
        }
    }

    @Test
    void ofAnotherDomainOrTimeNothingIsKnown() throws IOException {
        assertThat(read(2).complete("other.example", Sample.of(MINUTE, 50, 2))
                        .latencies()
                        .above(0))
                .isEqualTo(Share.NONE);
        assertThat(read(2).parts("live.example", MINUTE + 600)).isEmpty();
        assertThat(read(2).parts("other.example", MINUTE)).isEmpty();
    }
}

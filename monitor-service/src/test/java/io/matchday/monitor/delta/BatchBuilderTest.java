package io.matchday.monitor.delta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.FormatOptions;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchBuilderTest {

    private static final Instant NOW = Instant.parse("2026-10-31T12:00:00Z");
    private static final long SLOT = NOW.getEpochSecond();

    private static IngestBatch read(String body) throws IOException {
        return read(body, Lateness.NONE);
    }

    private static IngestBatch read(String body, Lateness lateness) throws IOException {
        LogFormat format = Format.NGINX_COMBINED_VHOST.with(FormatOptions.NONE);
        BatchBuilder builder = new BatchBuilder(NOW, new Delta(new Vocabulary(100)), lateness, Places.NONE);
        new Records()
                .read(
                        new ByteArrayInputStream(body.getBytes(UTF_8)),
                        format.framing(),
                        format.parser(NOW.toEpochMilli()),
                        builder);
        return builder.build("edge", new Digest("00"));
    }

    private static Delta added(IngestBatch batch) {
        Delta added = new Delta(new Vocabulary(100));
        DeltaCodec.addTo(added, batch.encoded());
        return added;
    }

    private static String line(String time, int status) {
        return "e.com 203.0.113.7 - - [31/Oct/2026:" + time + " +0000] \"GET / HTTP/1.1\" " + status
                + " 100 \"-\" \"x\"\n";
    }

    private static Map<RollupKey, Rollup> bySlot(Delta delta) {
        Map<RollupKey, Rollup> slots = new HashMap<>();
        delta.rollupsBySecond()
                .forEach((key, counts) -> slots.merge(
                        new RollupKey(key.domain(), Slots.at(key.slot()), key.status()),
                        counts,
                        BatchBuilderTest::both));
        return slots;
    }

    private static Rollup both(Rollup one, Rollup other) {
        return new Rollup(
                one.requests() + other.requests(),
                one.bytes() + other.bytes(),
                Math.min(one.firstAt(), other.firstAt()),
                Math.max(one.lastAt(), other.lastAt()));
    }

    @Test
    void countsByDomainSlotAndStatusAndErrorsByEverything() throws IOException {
        IngestBatch batch =
                read(line("12:00:03", 200) + line("12:00:09", 200) + line("12:00:10", 200) + line("12:00:05", 502));
        assertThat(bySlot(added(batch)))
                .containsOnly(
                        Map.entry(new RollupKey("e.com", SLOT, 200), new Rollup(2, 200, millis(3), millis(9))),
                        Map.entry(new RollupKey("e.com", SLOT + 10, 200), new Rollup(1, 100, millis(10), millis(10))),
                        Map.entry(new RollupKey("e.com", SLOT, 502), new Rollup(1, 100, millis(5), millis(5))));
        Map<ErrorCell, Long> errors = new HashMap<>();
        added(batch).eachError(errors::put);
        assertThat(errors).containsOnly(Map.entry(new ErrorCell("e.com", SLOT, 502, "", "", "", "", "", "", 0), 1L));
        assertThat(batch.newest()).isEqualTo(millis(10));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "/a/b/c.js, 502, 0.1, 502 a/b, an error names what was asked for",
        "/live/x-1.ts, 404, 0.1, 404 live/x, by its stream if there is one",
        "/a/b/c.js, 200, 1.000, 200 a/b, an answer that took a second is slow",
        "/a/b/c.js, 200, 0.999, '', a faster one is no trouble",
        "/a/b/c.js, 200, -, '', nor is one of which nothing is known",
    })
    void keepsErrorsAndSlowAnswersByEverything(String path, int status, String firstByte, String kept, String why)
            throws IOException {
        LogFormat format = Format.NGINX.with(
                FormatOptions.NONE.withPattern("$msec $host \"$request\" $status $upstream_header_time"));
        BatchBuilder builder = new BatchBuilder(NOW, new Delta(new Vocabulary(100)), Lateness.NONE, Places.NONE);
        String line = SLOT + ".000 e.com \"GET " + path + " HTTP/1.1\" " + status + " " + firstByte + "\n";
        new Records()
                .read(
                        new ByteArrayInputStream(line.getBytes(UTF_8)),
                        format.framing(),
                        format.parser(NOW.toEpochMilli()),
                        builder);
        StringBuilder found = new StringBuilder();
        added(builder.build("edge", new Digest("00")))
                .eachError((cell, count) -> found.append(cell.status() + " " + cell.stream()));
        assertThat(found).as(why).hasToString(kept);
    }

    private static long millis(int second) {
        return (SLOT + second) * 1000;
    }

    @Test
    void aLineFromTheFutureCostsItselfAlone() throws IOException {
        IngestBatch batch = read(line("13:00:00", 200) + line("13:00:01", 200));
        assertThat(batch.accepted()).isEqualTo(1);
        assertThat(batch.rejections()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(2);
            assertThat(line.reason()).isEqualTo("time: more than an hour in the future");
            assertThat(line.text()).startsWith("e.com - - - [31/Oct/2026:13:00:01");
        });
    }

    @Test
    void aLineThatComesTooLateIsCountedAsLateAlone() throws IOException {
        IngestBatch batch = read(line("11:00:00", 200) + line("11:00:01", 200), domain -> (SLOT - 3599) * 1000);
        assertThat(batch.late()).isEqualTo(1);
        assertThat(batch.accepted()).isEqualTo(1);
        assertThat(batch.records()).isEqualTo(2);
        assertThat(bySlot(added(batch))).hasSize(1);
    }

    @Test
    void keepsTheLastRejectionsAndCountsAll() throws IOException {
        IngestBatch batch = read("broken\n".repeat(250));
        assertThat(batch.rejected()).isEqualTo(250);
        assertThat(batch.rejections()).hasSize(BatchBuilder.REJECTIONS_KEPT);
        assertThat(batch.rejections().get(99).line()).isEqualTo(250);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "from 203.0.113.7 by, from - by, IPv4",
        "2001:db8:85a3::8a2e:370:7334 GET, - GET, IPv6",
        "at ::1 and fe80::1, at - and -, IPv6 shortened",
        "::ffff:203.0.113.7 x, - x, IPv4 in IPv6",
        "31/Oct/2026:12:00:00 +0800, 31/Oct/2026:12:00:00 +0800, a time is none",
        "2018-11-07 00:12:08 FRA53, 2018-11-07 00:12:08 FRA53, nor is this one",
        "version 1.2.3 stays, version 1.2.3 stays, three numbers are none",
    })
    void takesClientAddressesOut(String text, String expected, String why) {
        assertThat(ClientAddresses.removedFrom(text)).as(why).isEqualTo(expected);
    }
}

package io.matchday.launcher.replay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records as vendors write them, moved by a day, an hour and a second; every one happened at the same moment. */
class FormatTimesTest {

    private static final Instant MOMENT = Instant.parse("2026-02-28T22:59:59Z");
    private static final Duration SHIFT = Duration.ofHours(25).plusSeconds(1);

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(
                        "the zone stays, the day of the log's own zone turns",
                        named("NGINX_COMBINED"),
                        "192.0.2.1 - - [01/Mar/2026:06:59:59 +0800] \"GET /a HTTP/1.1\" 200 5 \"-\" \"x\"",
                        "192.0.2.1 - - [02/Mar/2026:08:00:00 +0800] \"GET /a HTTP/1.1\" 200 5 \"-\" \"x\""),
                Arguments.of(
                        "a bracket before the time is none",
                        named("NGINX_COMBINED_VHOST"),
                        "a.example 192.0.2.1 - [me] [28/Feb/2026:22:59:59 +0000] \"GET / HTTP/1.1\" 200 5 \"-\" \"x\"",
                        "a.example 192.0.2.1 - [me] [02/Mar/2026:00:00:00 +0000] \"GET / HTTP/1.1\" 200 5 \"-\" \"x\""),
                Arguments.of(
                        "both times move, and what only looks like one stays",
                        new SourceFormat(
                                "NGINX",
                                "PUSH",
                                Optional.empty(),
                                List.of(),
                                Optional.of("log_format own '$msec \"$request\" '\n  '[$time_local]';")),
                        "1772319599.000 \"GET /a?t=1772319599 \\\" HTTP/1.1\" [28/Feb/2026:22:59:59 +0000]",
                        "1772409600.000 \"GET /a?t=1772319599 \\\" HTTP/1.1\" [02/Mar/2026:00:00:00 +0000]"),
                Arguments.of(
                        "nginx as JSON with whichever times it was given",
                        named("NGINX_JSON"),
                        "{\"time_iso8601\":\"2026-02-28T22:59:59+00:00\",\"msec\":\"1772319599.000\"}",
                        "{\"time_iso8601\":\"2026-03-02T00:00:00+00:00\",\"msec\":\"1772409600.000\"}"),
                Arguments.of(
                        "a user in the log's combined part may be absent",
                        named("NGINX"),
                        "192.0.2.1 - - [28/Feb/2026:22:59:59 +0000] \"GET / HTTP/1.1\" 200",
                        "192.0.2.1 - - [02/Mar/2026:00:00:00 +0000] \"GET / HTTP/1.1\" 200"),
                Arguments.of(
                        "the timestamp of a real-time log is its first column unless others were chosen",
                        named("CLOUDFRONT_REALTIME"),
                        "1772319599.000\t192.0.2.1\t0.001\t200",
                        "1772409600.000\t192.0.2.1\t0.001\t200"),
                Arguments.of(
                        "day and time of day are members of their own",
                        named("CLOUDFRONT_JSON"),
                        "{\"date\":\"2026-02-28\",\"time\":\"22:59:59\",\"sc-status\":\"200\"}",
                        "{\"date\":\"2026-03-02\",\"time\":\"00:00:00\",\"sc-status\":\"200\"}"),
                Arguments.of(
                        "the day may have one digit, and is written with two",
                        named("ALIBABA_CDN_OFFLINE"),
                        "[1/Mar/2026:06:59:59 +0800] 192.0.2.1 - 1542 \"-\" \"GET http://a.example/\" 200 191 2830 MISS",
                        "[02/Mar/2026:08:00:00 +0800] 192.0.2.1 - 1542 \"-\" \"GET http://a.example/\" 200 191 2830 MISS"),
                Arguments.of(
                        "numbers in quotes stay in quotes",
                        named("ALIBABA_CDN_REALTIME"),
                        "{\"unixtime\":\"1772319599\",\"domain\":\"a.example\"}",
                        "{\"unixtime\":\"1772409600\",\"domain\":\"a.example\"}"),
                Arguments.of(
                        "text parted by tabs begins with the time",
                        named("ALIBABA_CDN_REALTIME"),
                        "1772319599\ta.example\tGET",
                        "1772409600\ta.example\tGET"),
                Arguments.of(
                        "begin and end both move",
                        named("ALIBABA_DCDN"),
                        "{\"EdgeStartTimestamp\":\"2026-02-28T22:59:59Z\",\"EdgeEndTimestamp\":\"2026-02-28T23:00:00Z\"}",
                        "{\"EdgeStartTimestamp\":\"2026-03-02T00:00:00Z\",\"EdgeEndTimestamp\":\"2026-03-02T00:00:01Z\"}"),
                Arguments.of(
                        "the first time of a query is the event's",
                        named("ALIBABA_LIVE_CALLBACK"),
                        "action=publish&app=a.example&time=1772319599&usrargs=a&time=5",
                        "action=publish&app=a.example&time=1772409600&usrargs=a&time=5"),
                Arguments.of(
                        "t is until when the signature holds, and is signed",
                        named("TENCENT_CSS_CALLBACK"),
                        "{\"event_time\":1772319599,\"t\":1772320199}",
                        "{\"event_time\":1772409600,\"t\":1772320199}"),
                Arguments.of(
                        "the column stands where the stream was set up with it",
                        new SourceFormat(
                                "AKAMAI_DATASTREAM_STRUCTURED",
                                "PUSH",
                                Optional.empty(),
                                List.of("cp", "UA", "reqTimeSec"),
                                Optional.empty()),
                        "12 \"a b\" 1772319599.000 200",
                        "12 \"a b\" 1772409600.000 200"),
                Arguments.of(
                        "as HTTP writes it, and in the prefix",
                        named("FASTLY_CLF"),
                        "<134>2026-02-28T22:59:59Z cache-fra1 edge[5]: 192.0.2.1 - - Sat, 28 Feb 2026 22:59:59 GMT \"GET /\" 200 5",
                        "<134>2026-03-02T00:00:00Z cache-fra1 edge[5]: 192.0.2.1 - - Mon, 02 Mar 2026 00:00:00 GMT \"GET /\" 200 5"),
                Arguments.of(
                        "as Apache writes it",
                        named("FASTLY_CLF"),
                        "192.0.2.1 - - [28/Feb/2026:22:59:59 +0000] \"GET / HTTP/1.1\" 200 5",
                        "192.0.2.1 - - [02/Mar/2026:00:00:00 +0000] \"GET / HTTP/1.1\" 200 5"),
                Arguments.of(
                        "the real-time log has seconds",
                        named("TENCENT_CDN"),
                        "{\"time\":1772319599,\"host\":\"a.example\"}",
                        "{\"time\":1772409600,\"host\":\"a.example\"}"),
                Arguments.of(
                        "milliseconds in quotes",
                        named("HUAWEI_CDN"),
                        "{\"request_time\":\"1772319599000\",\"domain\":\"a.example\"}",
                        "{\"request_time\":\"1772409600000\",\"domain\":\"a.example\"}"),
                Arguments.of(
                        "durations beside the time are none",
                        named("AKAMAI_DATASTREAM_JSON"),
                        "{\"reqTimeSec\":\"1772319599.000\",\"reqEndTimeMSec\":\"3\",\"transferTimeMSec\":\"125\"}",
                        "{\"reqTimeSec\":\"1772409600.000\",\"reqEndTimeMSec\":\"3\",\"transferTimeMSec\":\"125\"}"),
                Arguments.of(
                        "the offset without a colon stays without",
                        named("FASTLY_JSON"),
                        "{ \"timestamp\": \"2026-02-28T22:59:59+0000\", \"time_elapsed\": 1200 }",
                        "{ \"timestamp\": \"2026-03-02T00:00:00+0000\", \"time_elapsed\": 1200 }"),
                Arguments.of(
                        "nanoseconds, and the end as written",
                        named("CLOUDFLARE"),
                        "{\"EdgeStartTimestamp\":1772319599000000000,\"EdgeEndTimestamp\":\"2026-02-28T22:59:59Z\"}",
                        "{\"EdgeStartTimestamp\":1772409600000000000,\"EdgeEndTimestamp\":\"2026-03-02T00:00:00Z\"}"),
                Arguments.of(
                        "the fraction stays",
                        named("ENVOY_TEXT"),
                        "[2026-02-28T22:59:59.000Z] \"GET / HTTP/1.1\" 200 - 0 5 1 1 \"-\" \"x\" \"1\" \"a.example\" \"-\"",
                        "[2026-03-02T00:00:00.000Z] \"GET / HTTP/1.1\" 200 - 0 5 1 1 \"-\" \"x\" \"1\" \"a.example\" \"-\""),
                Arguments.of(
                        "a time within an object of its own is another",
                        named("ENVOY_JSON"),
                        "{\"route\":{\"start_time\":\"x\"},\"start_time\":\"2026-02-28T22:59:59.000Z\"}",
                        "{\"route\":{\"start_time\":\"x\"},\"start_time\":\"2026-03-02T00:00:00.000Z\"}"),
                Arguments.of(
                        "the mapping names the field, and its name in a value is no field",
                        new SourceFormat("NDJSON", "PUSH", Optional.of("at"), List.of(), Optional.empty()),
                        "{\"ua\":\"a \\\"at\\\":1\",\"x\":\"at\",\"at\":1772319599000000,\"n\":1}",
                        "{\"ua\":\"a \\\"at\\\":1\",\"x\":\"at\",\"at\":1772409600000000,\"n\":1}"),
                Arguments.of(
                        "milliseconds among a report's keys",
                        named("CMCD_EVENTS"),
                        "e=ps,sid=\"ts=1\",sta=p,ts=1772319599000,v=2",
                        "e=ps,sid=\"ts=1\",sta=p,ts=1772409600000,v=2"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("records")
    void readsAndMovesTheTimes(String why, SourceFormat format, String record, String moved) {
        RecordTimes times = FormatTimes.of(format).orElseThrow();

        assertThat(times.millis(record)).as(why).hasValue(MOMENT.toEpochMilli());
        assertThat(times.moved(record, SHIFT)).as(why).isEqualTo(moved);
        assertThat(times.moved(moved, SHIFT.negated()))
                .as("and back, but for a digit")
                .endsWith(record.substring(record.startsWith("[1/") ? 3 : 0));
    }

    @Test
    void columnsStandWhereTheLastHeaderSays() {
        RecordTimes times = FormatTimes.of(named("W3C_EXTENDED")).orElseThrow();

        times.header("#Fields: time sc-status date");
        assertThat(times.moved("22:59:59.250 200 2026-02-28", SHIFT)).isEqualTo("00:00:00.250 200 2026-03-02");
        times.header("#Fields: date time sc-status");
        assertThat(times.moved("2026-02-28 22:59:59 200", SHIFT)).isEqualTo("2026-03-02 00:00:00 200");
        assertThat(times.millis("2026-02-28 22:59:59 200")).hasValue(MOMENT.toEpochMilli());
    }

    @Test
    void cloudFrontPartsItsColumnsByTabsAndItsFieldNamesBySpaces() {
        RecordTimes times = FormatTimes.of(named("CLOUDFRONT_STANDARD")).orElseThrow();
        times.header("#Fields: date time x-edge-location sc-bytes timestamp(ms)");

        assertThat(times.moved("2026-02-28\t22:59:59\tHKG62 C1\t5\t1772319599000", SHIFT))
                .isEqualTo("2026-03-02\t00:00:00\tHKG62 C1\t5\t1772409600000");
    }

    @Test
    void whatHasNoTimeStaysAsItIs() {
        for (String record :
                List.of("", "-", "{", "{\"at\":", "{\"at\":\"soon\"}", "{\"at\":0}", "[x] [", "\u00e5\u00ff")) {
            for (String name : List.of(
                    "NGINX",
                    "NGINX_COMBINED",
                    "W3C_EXTENDED",
                    "ENVOY_TEXT",
                    "FASTLY_CLF",
                    "CLOUDFRONT_REALTIME",
                    "CMCD_EVENTS")) {
                RecordTimes times = FormatTimes.of(named(name)).orElseThrow();
                assertThat(times.moved(record, SHIFT)).as(name).isEqualTo(record);
                assertThat(times.millis(record)).as(name).isEmpty();
            }
        }
    }

    @Test
    void knowsEveryFormatOfTheMonitor() throws Exception {
        Path contract = Path.of(System.getProperty("checkout.root"), "contracts/monitor-service/openapi.yaml");
        List<String> formats = Files.readString(contract)
                .lines()
                .dropWhile(line -> !line.equals("    Format:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("      "))
                .filter(line -> line.startsWith("      - "))
                .map(line -> line.substring("      - ".length()))
                .toList();

        assertThat(formats).hasSizeGreaterThan(2);
        assertThat(formats)
                .allSatisfy(format ->
                        assertThat(FormatTimes.of(named(format))).as(format).isPresent());
    }

    @Test
    void aFormatThatIsNotKnownHasNoTimes() {
        assertThat(FormatTimes.of(named("NEW_VENDOR"))).isEmpty();
    }

    private static SourceFormat named(String name) {
        return new SourceFormat(name, "PUSH", Optional.empty(), List.of(), Optional.empty());
    }
}

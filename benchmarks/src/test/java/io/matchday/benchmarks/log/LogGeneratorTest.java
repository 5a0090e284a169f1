package io.matchday.benchmarks.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LogGeneratorTest {

    private static final LogOptions OPTIONS =
            new LogOptions(20_000, 7, 20, 300, 1000, Instant.parse("2026-10-31T12:00:00Z"));

    @Test
    void theSameOptionsGiveTheSameBytes() throws Exception {
        LogOptions otherSeed = new LogOptions(20_000, 8, 20, 300, 1000, OPTIONS.begin());

        assertThat(lines(OPTIONS, Dialect.TEXT)).isEqualTo(lines(OPTIONS, Dialect.TEXT));
        assertThat(lines(otherSeed, Dialect.TEXT)).isNotEqualTo(lines(OPTIONS, Dialect.TEXT));
    }

    @Test
    void linesLookLikeThoseOfACdn() throws Exception {
        assertThat(lines(OPTIONS, Dialect.TEXT))
                .hasSize(20_000)
                .allMatch(line -> line.matches(
                        "198\\.1[89]\\.\\d+\\.\\d+ - - \\[31/Oct/2026:12:\\d\\d:\\d\\d \\+0000] \"(GET|HEAD|POST) /\\S+ HTTP/1\\.1\""
                                + " \\d{3} \\d+ \"\\S+\" \"[^\"]+\" \\w+\\.event-\\d\\.example edge-\\w+-\\w+-\\d+ \\w+ \\w+ \\d+\\.\\d{3}"
                                + " (HIT|MISS|EXPIRED) \\d{10}\\.\\d{3}"));
    }

    @Test
    void timeGoesOnFasterWhenThereIsLessTraffic() throws Exception {
        List<Double> times = lines(OPTIONS, Dialect.TEXT).stream()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .toList();

        assertThat(times).isSorted();
        assertThat(times.get(1000) - times.get(0))
                .as("a thousand lines while the doors open")
                .isGreaterThan(3 * (times.get(14_000) - times.get(13_000)));
    }

    @Test
    void aLogLastsAsLongAsAskedFor() throws Exception {
        LogOptions hour = LogOptions.lasting(Duration.ofHours(1), 7, 20, 300, 10, OPTIONS.begin());
        List<String> lines = lines(hour, Dialect.TEXT);
        String last = lines.get(lines.size() - 1);

        assertThat(Double.parseDouble(last.substring(last.lastIndexOf(' ')))
                        - OPTIONS.begin().getEpochSecond())
                .isBetween(3590.0, 3600.0);
    }

    @Test
    void fewDomainsHaveMostOfTheTraffic() throws Exception {
        Map<String, Long> byDomain = counted(lines(OPTIONS, Dialect.TEXT), line -> field(line, 7));
        List<Long> sorted = byDomain.values().stream().sorted().toList();

        assertThat(sorted).hasSize(20);
        assertThat(sorted.get(19)).isGreaterThan(10 * sorted.get(0));
    }

    @Test
    void oneNodeBreaksInTheSecondHalf() throws Exception {
        List<String> lines = lines(OPTIONS, Dialect.TEXT);
        Map<String, Long> before = failed(lines.subList(0, 12_000));
        Map<String, Long> during = failed(lines.subList(12_400, 14_400));
        String worst = during.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();

        assertThat(worst).isEqualTo(Node.numbered(3).name());
        assertThat(during.get(worst)).isGreaterThan(5 + 5 * before.getOrDefault(worst, 0L));
    }

    @Test
    void bodiesEndWhereLinesDoAndHoldThemAll() throws Exception {
        List<LogBody> bodies = new ArrayList<>();
        new LogGenerator(OPTIONS).cut(Dialect.NDJSON, 10_000, bodies::add);

        assertThat(bodies).allSatisfy(body -> {
            assertThat(body.bytes().length).isLessThanOrEqualTo(10_000);
            assertThat(text(body).lines()).hasSize(body.lines()).allMatch(line -> line.endsWith("}"));
        });
        assertThat(bodies.stream().mapToInt(LogBody::lines).sum()).isEqualTo(20_000);
    }

    private static Map<String, Long> failed(List<String> lines) {
        return counted(
                lines.stream()
                        .filter(line -> line.contains("\" 502 ") || line.contains("\" 504 "))
                        .toList(),
                line -> field(line, 6));
    }

    private static Map<String, Long> counted(List<String> lines, Function<String, String> by) {
        return lines.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    /** Counted from the end. */
    private static String field(String line, int fromEnd) {
        String[] fields = line.split(" ", -1);
        return fields[fields.length - fromEnd];
    }

    private static List<String> lines(LogOptions options, Dialect dialect) throws IOException {
        StringBuilder all = new StringBuilder();
        new LogGenerator(options).cut(dialect, 100_000, body -> all.append(text(body)));
        return all.toString().lines().toList();
    }

    private static String text(LogBody body) {
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }
}

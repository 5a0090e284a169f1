package io.matchday.launcher.demo.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchDayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant BEGIN = Instant.parse("2026-05-01T10:00:00Z");
    private static final Domains DOMAINS = Domains.of("final");

    private final MatchDay day = new MatchDay(7, BEGIN, DOMAINS);

    @Test
    void theSameSeedGivesTheSameBytes() {
        MatchDay again = new MatchDay(7, BEGIN, DOMAINS);
        MatchDay other = new MatchDay(8, BEGIN, DOMAINS);

        assertThat(again.edge(300)).isEqualTo(day.edge(300));
        assertThat(again.origin(300)).isEqualTo(day.origin(300));
        assertThat(other.edge(300)).isNotEqualTo(day.edge(300));
    }

    @Test
    void linesCarryTheSlotsTimesInOrder() {
        List<Instant> times = edge(123).stream()
                .map(line -> Instant.parse(line.path("ts").asText()))
                .toList();

        assertThat(times).isSorted();
        assertThat(times.get(0)).isEqualTo(day.startOf(123));
        assertThat(times.get(times.size() - 1)).isBefore(day.startOf(124));
    }

    @Test
    void theBrokenNodeAloneAnswersWithGatewayErrors() {
        Fault fault = day.fault();
        List<JsonNode> lines = IntStream.range(fault.begins(), fault.ends())
                .boxed()
                .flatMap(slot -> edge(slot).stream())
                .toList();
        long ofNode =
                lines.stream().filter(line -> node(line).equals(fault.node())).count();
        List<JsonNode> failed = lines.stream()
                .filter(line -> line.path("status").asInt() >= 500)
                .toList();

        assertThat(failed).allSatisfy(line -> assertThat(node(line)).isEqualTo(fault.node()));
        assertThat((double) failed.size() / ofNode).isBetween(0.77, 0.83);
        assertThat(failed).extracting(line -> line.path("status").asInt()).contains(502, 504);
    }

    @Test
    void onTheRestOfTheDayErrorsStayFarBelowOnePercent() {
        List<JsonNode> lines = IntStream.range(0, day.slots())
                .filter(slot -> !day.fault().at(slot))
                .boxed()
                .flatMap(slot -> edge(slot).stream())
                .toList();
        long failed = lines.stream()
                .filter(line -> line.path("status").asInt() >= 400)
                .count();

        assertThat((double) failed / lines.size()).isBetween(0.0001, 0.001);
    }

    @Test
    void theDayRampsUpBreaksAndFallsFlat() {
        assertThat(day.edge(0).lines()).isLessThan(40);
        assertThat(day.edge(300).lines()).isGreaterThan(300);
        assertThat(day.edge(420).lines())
                .as("in the break")
                .isLessThan(day.edge(300).lines());
        assertThat(day.edge(600).lines())
                .as("in the second match")
                .isGreaterThan(day.edge(300).lines());
        long flatSlots = IntStream.range(Shape.FALL_ENDS, day.slots())
                .filter(slot ->
                        day.edge(slot).lines() == day.edge(day.slots() - 1).lines())
                .count();
        assertThat(flatSlots).as("slots of ten seconds at the end").isGreaterThanOrEqualTo(12 * 6);
        assertThat(day.edge(day.slots() - 1).lines() * 10)
                .isLessThan(day.edge(600).lines());
    }

    @Test
    void theOriginsLogIsNginxCombinedWithHost() {
        LogChunk chunk = day.origin(0);

        assertThat(chunk.text().lines()).hasSize(chunk.lines()).allSatisfy(line -> assertThat(line)
                .matches("(push|origin)\\.final\\.example 192\\.0\\.2\\.\\d+ - - \\[01/May/2026:10:00:0\\d \\+0000] "
                        + "\"(PUT|GET) /\\S+ HTTP/1\\.1\" 200 \\d+ \"-\" \"\\S+\""));
    }

    private List<JsonNode> edge(int slot) {
        return day.edge(slot).text().lines().map(MatchDayTest::parsed).toList();
    }

    private static String node(JsonNode line) {
        return line.path("node").asText();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}

package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "ERRORS, few many tiny, the most errors first though they are few per request",
        "REQUESTS, many few tiny, all that came",
        "BYTES, few many tiny, large answers",
        "ERROR_RATIO, few many, one request of one is no ratio to speak of",
    })
    void areRanked(Ranking ranking, String expected, String why) {
        Values values = new Values();
        values.add(new Cell("few", 0, new Tally(20, 10, 5_000)));
        values.add(new Cell("many", 0, new Tally(1_000, 9, 1_000)));
        values.add(new Cell("tiny", 0, new Tally(1, 1, 10)));
        assertThat(values.first(10, ranking))
                .as(why)
                .extracting(Map.Entry::getKey)
                .containsExactly(expected.split(" ", -1));
        assertThat(values.total()).isEqualTo(new Tally(1_021, 20, 6_010));
    }

    @Test
    void thoseOfEqualRankGoByTheirName() {
        Values values = new Values();
        List.of("b", "c", "a").forEach(name -> values.add(new Cell(name, 0, new Tally(5, 1, 1))));
        assertThat(values.first(2, Ranking.ERRORS))
                .extracting(Map.Entry::getKey)
                .containsExactly("a", "b");
    }

    @Test
    void beyondTheBoundAreAddedUpWithoutTheirNames() {
        Values values = new Values(2);
        List.of("a", "b", "c", "d", "a").forEach(name -> values.add(new Cell(name, 0, new Tally(1, 1, 1))));
        values.add(new Cell(Vocabulary.OTHER, 0, new Tally(7, 0, 0)));
        assertThat(values.total().requests()).as("sums stay right").isEqualTo(12);
        assertThat(values.first(10, Ranking.REQUESTS))
                .as("what has no name is in no ranking")
                .containsExactly(Map.entry("a", new Tally(2, 2, 2)), Map.entry("b", new Tally(1, 1, 1)));
    }

    @Property
    void theOrderOfAddingDoesNotMatter(
            @ForAll @Size(max = 100) List<@IntRange(max = 20) Integer> numbers, @ForAll Random random) {
        List<Cell> cells = new ArrayList<>();
        numbers.forEach(number ->
                cells.add(new Cell("v" + number % 7, 60L * (number % 3), new Tally(number, number / 2, number * 3L))));
        Values values = new Values();
        Lines lines = new Lines(Step.MINUTE, List.of("v0", "v1"));
        cells.forEach(values::add);
        cells.forEach(lines::add);
        Collections.shuffle(cells, random);
        Values shuffled = new Values();
        Lines shuffledLines = new Lines(Step.MINUTE, List.of("v0", "v1"));
        cells.forEach(shuffled::add);
        cells.forEach(shuffledLines::add);
        assertThat(shuffled.total()).isEqualTo(values.total());
        for (Ranking ranking : Ranking.values()) {
            assertThat(shuffled.first(5, ranking)).isEqualTo(values.first(5, ranking));
        }
        assertThat(shuffledLines.all()).isEqualTo(lines.all());
        assertThat(lines.all().values().stream().map(Lines::sum).reduce(Tally.NONE, Tally::plus))
                .as("shown or not, all is in some line")
                .isEqualTo(values.total());
    }
}

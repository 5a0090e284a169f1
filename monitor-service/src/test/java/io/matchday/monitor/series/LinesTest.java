package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Tally ONE = new Tally(1, 0, 10);

    @Test
    void whatIsNotKeptIsAddedUpAtTheEnd() {
        Lines lines = new Lines(Step.MINUTE, List.of("b", "a", "silent"));
        lines.add(new Cell("x", 125, ONE));
        lines.add(new Cell(Vocabulary.OTHER, 130, ONE));
        lines.add(new Cell("a", 60, ONE));
        lines.add(new Cell("a", 119, ONE));
        lines.add(new Cell("b", 0, ONE));
        assertThat(lines.all()).containsOnlyKeys("b", "a", Vocabulary.OTHER);
        assertThat(List.copyOf(lines.all().keySet())).containsExactly("b", "a", Vocabulary.OTHER);
        assertThat(lines.all().get("a")).isEqualTo(Map.of(60L, new Tally(2, 0, 20)));
        assertThat(lines.all().get(Vocabulary.OTHER)).isEqualTo(Map.of(120L, new Tally(2, 0, 20)));
    }

    @Test
    void othersStayLastWhenTheyAreAskedFor() {
        Lines lines = new Lines(Step.MINUTE, List.of(Vocabulary.OTHER, "a"));
        lines.add(new Cell("a", 0, ONE));
        lines.add(new Cell(Vocabulary.OTHER, 0, ONE));
        assertThat(List.copyOf(lines.all().keySet())).containsExactly("a", Vocabulary.OTHER);
    }
}

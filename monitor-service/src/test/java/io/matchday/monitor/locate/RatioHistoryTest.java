package io.matchday.monitor.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioHistoryTest {

    private static final List<String> A = List.of("a");
    private static final List<String> B = List.of("b");

    private final RatioHistory history = new RatioHistory(List.of("cdn"));

    @Test
    void aRowSeenOftenIsExpectedToDoAsBefore() {
        history.add(1, A, 10_000, 100_000);
        history.add(1, B, 1_000, 100_000);
        history.add(2, A, 900, 1_000);

        LeafTable table = history.at(2);

        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.actual(0)).isEqualTo(900);
        assertThat(table.expected(0)).isCloseTo(100, within(0.5));
        assertThat(table.total(0)).isEqualTo(1_000);
    }

    @Test
    void aRowNeverSeenIsExpectedToDoAsAllTogether() {
        history.add(1, A, 10_000, 100_000);
        history.add(2, B, 5, 1_000);

        assertThat(history.at(2).expected(0)).isCloseTo(100, within(0.5));
    }

    @Test
    void anAnomalyThatBeganEarlierIsNotLearnedFrom() {
        history.add(1, A, 1_000, 100_000);
        history.add(2, A, 1_000, 100_000);
        history.add(3, A, 50_000, 100_000);
        history.add(4, A, 50_000, 100_000);

        assertThat(history.at(4).expected(0)).isCloseTo(1_000, within(5.0));
    }

    @Test
    void whatComesLaterIsNotKnown() {
        history.add(1, A, 1_000, 100_000);
        history.add(2, A, 1_000, 100_000);
        history.add(3, A, 0, 100_000);

        assertThat(history.at(2).expected(0)).isCloseTo(1_000, within(5.0));
    }

    @Test
    void withoutABeforeRowsAreComparedWithEachOther() {
        history.add(1, A, 300, 1_000);
        history.add(1, B, 100, 1_000);

        LeafTable table = history.at(1);

        assertThat(table.expected(0)).isCloseTo(200, within(1.0));
        assertThat(table.expected(1)).isCloseTo(200, within(1.0));
    }
}

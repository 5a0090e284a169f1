package io.matchday.monitor.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeafTableTest {

    private static final List<String> DIMENSIONS = List.of("cdn", "isp");

    @Test
    void rowsAreSortedAndEqualOnesAddedUp() {
        LeafTable table = LeafTable.by(DIMENSIONS)
                .row(List.of("b", "x"), 1, 2)
                .row(List.of("a", "y"), 3, 4)
                .row(List.of("b", "x"), 5, 6)
                .build();

        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.values(0)).containsExactly("a", "b");
        assertThat(table.codes(0)).containsExactly(0, 1);
        assertThat(table.actual(1)).isEqualTo(6);
        assertThat(table.expected(1)).isEqualTo(8);
    }

    @Test
    void rowsInWhichNothingHappenedAreLeftOutUnlessSomethingCouldHave() {
        LeafTable sums = LeafTable.by(DIMENSIONS).row(List.of("a", "x"), 0, 0).build();
        LeafTable ratios =
                LeafTable.by(DIMENSIONS).row(List.of("a", "x"), 0, 0, 10).build();

        assertThat(sums.rows()).isZero();
        assertThat(ratios.rows()).isEqualTo(1);
        assertThat(ratios.ratios()).isTrue();
    }

    @Test
    void aTableIsOfRatiosOnlyIfAllItsRowsHaveAWhole() {
        LeafTable table = LeafTable.by(DIMENSIONS)
                .row(List.of("a", "x"), 1, 1, 10)
                .row(List.of("b", "x"), 1, 1)
                .build();

        assertThat(table.ratios()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void countsAreFiniteAndNotNegative(double count) {
        LeafTable.Builder table = LeafTable.by(DIMENSIONS);

        assertThatIllegalArgumentException().isThrownBy(() -> table.row(List.of("a", "x"), count, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> table.row(List.of("a", "x"), 1, count));
        assertThatIllegalArgumentException().isThrownBy(() -> table.row(List.of("a", "x"), 1, 1, count));
    }

    @Test
    void aRowHasOneValuePerDimension() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeafTable.by(DIMENSIONS).row(List.of("a"), 1, 1));
    }
}

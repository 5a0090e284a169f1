package io.matchday.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RobustTest {

    @Test
    void theMedianOfAnEvenNumberIsTheMiddleOfTheTwo() {
        assertThat(Robust.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
        assertThat(Robust.median(new double[] {9, 1, 5})).isEqualTo(5);
    }

    @Test
    void theSlopeOfALineIsItsOwn() {
        assertThat(Robust.slope(new double[] {1, 3, 5, 7, 9})).isEqualTo(2);
        assertThat(Robust.slope(new double[] {5, 5, 5})).isZero();
    }

    @Test
    void oneWildValueDoesNotTurnTheSlope() {
        assertThat(Robust.slope(new double[] {10, 9, 8, 900, 6, 5, 4, 3, 2, 1})).isEqualTo(-1, within(0.2));
    }

    @Test
    void theDeviationIsAMedianToo() {
        assertThat(Robust.deviation(new double[] {1, 1, 2, 2, 4, 6, 9})).isEqualTo(1);
    }

    @Test
    void theValuesStayAsTheyWere() {
        double[] values = {3, 1, 2};
        Robust.median(values);
        assertThat(values).containsExactly(3, 1, 2);
    }
}

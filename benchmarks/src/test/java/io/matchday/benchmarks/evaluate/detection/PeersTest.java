package io.matchday.benchmarks.evaluate.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeersTest {

    private static final int ROWS = 3_000;
    private static final int PERIOD = 150;
    private static final int[] OUTLIERS = {700, 1_900, 2_400};

    private static double season(int row) {
        return 10 * Math.sin(2 * Math.PI * row / PERIOD);
    }

    /** A season on a slope with noise and three outliers, of which one hides within the season's range. */
    private static Labelled seasonal() {
        Random random = new Random(5);
        double[] values = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            values[row] = season(row) + 0.0002 * row + 0.3 * random.nextGaussian();
        }
        for (int row : OUTLIERS) {
            values[row] -= 8;
        }
        return new Labelled("seasonal", new long[ROWS], values, List.of());
    }

    @Test
    void decompositionFindsTheSeasonInSpiteOfOutliers() {
        double[] seasonal = PeriodicStl.seasonal(seasonal().values(), PERIOD);

        for (int row = 0; row < ROWS; row++) {
            assertThat(seasonal[row]).isCloseTo(season(row), within(0.6));
        }
    }

    @Test
    void hybridTestFindsWhatTheSeasonHides() {
        double[] figures = new SeasonalHybridEsd().figures(seasonal());

        assertThat(IntStream.range(0, ROWS).filter(row -> figures[row] > 0).toArray())
                .containsExactly(OUTLIERS);
    }

    @Test
    void loessOfALineIsTheLine() {
        double[] line = IntStream.range(0, 50).mapToDouble(row -> 3 * row - 7).toArray();
        double[] even = IntStream.range(0, 50).mapToDouble(row -> 1).toArray();

        assertThat(Loess.linear(line, even, 11)).containsExactly(line, within(1e-9));
        assertThat(Loess.linear(line, even, 99)).containsExactly(line, within(1e-9));
    }

    @Test
    void gaussianTellsTheTailByWhatCameBefore() {
        double[] values = new double[400];
        for (int row = 0; row < values.length; row++) {
            values[row] = row % 2 == 0 ? 1 : -1;
        }
        values[200] = 3;
        double[] figures = new WindowedGaussian().figures(new Labelled("file", new long[400], values, List.of()));

        // Mean 0, deviation 1, so 3 is three deviations off, and 1 is one.
        assertThat(figures[200]).isCloseTo(0.99865, within(1e-5));
        assertThat(figures[198]).isCloseTo(0.84134, within(1e-5));
        assertThat(figures[0]).isZero();
    }
}

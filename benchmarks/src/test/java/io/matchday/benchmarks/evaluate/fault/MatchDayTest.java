package io.matchday.benchmarks.evaluate.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchDayTest {

    private static final int SECONDS = 86_400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void doorsOpenByTwentyTwoTimesInAMinute(long seed) {
        MatchDay day = new MatchDay(SECONDS, new SplittableRandom(seed));
        double steepest = IntStream.range(60, SECONDS)
                .mapToDouble(second -> day.at(second) / day.at(second - 60))
                .max()
                .orElseThrow();
        assertThat(steepest).isBetween(21.5, 22.5);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void neverExceedsItsPeakAndNeverStops(long seed) {
        MatchDay day = new MatchDay(SECONDS, new SplittableRandom(seed));
        assertThat(IntStream.range(0, SECONDS).mapToDouble(day::at))
                .allSatisfy(level -> assertThat(level).isBetween(0.005, 1.0));
    }
}

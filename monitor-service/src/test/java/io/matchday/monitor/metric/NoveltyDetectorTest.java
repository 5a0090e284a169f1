package io.matchday.monitor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoveltyDetectorTest {

    private static final int STEP = 300;
    private static final int DAY = 288;
    private static final int ROWS = 10 * DAY;
    private static final int AT = 8 * DAY;

    private static List<Surprise> run(int rows, IntToDoubleFunction series) {
        NoveltyDetector detector = new NoveltyDetector();
        return IntStream.range(0, rows)
                .mapToObj(row -> detector.next((long) row * STEP, series.applyAsDouble(row)))
                .toList();
    }

    private static double noise(int row) {
        return new Random(row * 7_919L).nextGaussian();
    }

    private static double daily(int row) {
        return 50 * Math.sin(2 * Math.PI * row / DAY) + noise(row);
    }

    static Stream<Arguments> anomalies() {
        return Stream.of(
                Arguments.of("a spike", Aspect.JUMP, (IntToDoubleFunction) row -> noise(row) + (row == AT ? 40 : 0)),
                Arguments.of("noon's value at midnight", Aspect.SPREAD, (IntToDoubleFunction)
                        row -> row >= AT && row < AT + 6 ? 45 + noise(row) : daily(row)),
                Arguments.of("a level that single values hide", Aspect.LEVEL, (IntToDoubleFunction)
                        row -> noise(row) + (row >= AT ? 2.5 : 0)),
                Arguments.of("noise that dies down", Aspect.SPREAD, (IntToDoubleFunction)
                        row -> row >= AT ? 0.01 * noise(row) : noise(row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("anomalies")
    void surprises(String why, Aspect aspect, IntToDoubleFunction series) {
        List<Surprise> surprises = run(AT + 60, series);

        assertThat(surprises.subList(AT, AT + 60)).as(why).anySatisfy(surprise -> {
            assertThat(surprise.score()).isGreaterThan(2.5);
            assertThat(surprise.aspect()).isEqualTo(aspect);
        });
    }

    @Test
    void whatRepeatsIsNoSurprise() {
        List<Surprise> surprises = run(ROWS, row -> 50 * Math.sin(2 * Math.PI * (row % DAY) / DAY));

        assertThat(surprises.subList(2 * DAY, ROWS)).noneMatch(surprise -> surprise.above(Surprise.USUAL_THRESHOLD));
    }

    @Test
    void noiseSurprisesSeldom() {
        List<Surprise> surprises = run(ROWS, NoveltyDetectorTest::noise);

        assertThat(surprises.subList(2 * DAY, ROWS).stream().filter(surprise -> surprise.above(4)))
                .hasSizeLessThan(4);
    }

    @Test
    void theFirstDeviationOfAStillSeriesIsToldOnce() {
        List<Surprise> surprises = run(600, row -> row >= 400 && row < 450 ? 7 : 3);

        assertThat(IntStream.range(0, 600).filter(row -> surprises.get(row).above(10)))
                .containsExactly(400);
    }

    @Test
    void whatIsNoNumberTeachesNothing() {
        List<Surprise> surprises = run(600, row -> row == 300 ? Double.NaN : row == 301 ? Double.POSITIVE_INFINITY : 3);

        assertThat(surprises).noneMatch(surprise -> surprise.above(Surprise.USUAL_THRESHOLD));
    }

    @Property(tries = 100)
    void theUnitDoesNotMatter(@ForAll @Size(min = 60, max = 400) List<Byte> values) {
        List<Surprise> plain = run(values.size(), values::get);
        List<Surprise> scaled = run(values.size(), row -> values.get(row) / 1024.0);

        for (int row = 0; row < values.size(); row++) {
            assertThat(scaled.get(row).rarity()).isCloseTo(plain.get(row).rarity(), within(1e-9));
            assertThat(plain.get(row).rarity()).isBetween(0.0, 100.0);
        }
    }
}

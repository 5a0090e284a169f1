package io.matchday.retro.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.statistics.Robust;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of the gate for traffic of any shape. */
class GateInvariantsTest {

    private static final TrafficFallen FALLEN = new TrafficFallen(Traces.DEFAULTS);
    private static final TrafficFlat FLAT = new TrafficFlat(Traces.DEFAULTS);

    @Provide
    Arbitrary<double[]> levels() {
        return Arbitraries.doubles()
                .between(0, 1000)
                .ofScale(0)
                .array(double[].class)
                .ofSize(60);
    }

    @Property(tries = 300)
    void theUnitDoesNotMatter(@ForAll("levels") double[] levels, @ForAll @IntRange(min = 2, max = 10_000) int factor) {
        TrafficWindow one = window(levels, 1000);
        TrafficWindow scaled =
                window(Arrays.stream(levels).map(level -> level * factor).toArray(), 1000L * factor);

        assertThat(FALLEN.judge(scaled).state()).isEqualTo(FALLEN.judge(one).state());
        assertThat(FLAT.judge(scaled).state()).isEqualTo(FLAT.judge(one).state());
    }

    /** Its trend is a fifth of its mean, neither more nor less, which is not less than a fifth. */
    @Property(tries = 300)
    void atItsLimitATrendIsNotFlatInAnyUnit(@ForAll @IntRange(min = 1, max = 1_000_000) int factor) {
        double[] levels = {
            0, 0, 0, 0, 0, 0, 0, 26, 126, 782, 207, 58, 94, 744, 86, 91, 10, 0, 0, 316, 617, 30, 2, 142, 92, 514, 0, 34,
            1, 95, 0, 250, 1, 6, 826, 250, 0, 0, 0, 0, 0, 0, 196, 276, 48, 4, 75, 112, 0, 323, 873, 13, 19, 104, 13,
            152, 778, 8, 0, 156
        };
        double[] scaled = Arrays.stream(levels).map(level -> level * factor).toArray();

        assertThat(met(FLAT.judge(window(scaled, 1000L * factor)))).isFalse();
    }

    @Property(tries = 300)
    void atItsLimitTrafficHasFallenInAnyUnit(@ForAll @IntRange(min = 1, max = 1_000_000_000) int tenth) {
        double[] levels = new double[60];
        Arrays.fill(levels, 3.0 * tenth);

        assertThat(met(FALLEN.judge(window(levels, 10L * tenth)))).isTrue();
    }

    @Property(tries = 300)
    void aHigherPeakNeverMakesTrafficLessFallenOrLessFlat(
            @ForAll("levels") double[] levels, @ForAll @LongRange(min = 0, max = 1_000_000) long more) {
        assertThat(met(FALLEN.judge(window(levels, 1000 + more))) || !met(FALLEN.judge(window(levels, 1000))))
                .isTrue();
        assertThat(met(FLAT.judge(window(levels, 1000 + more))) || !met(FLAT.judge(window(levels, 1000))))
                .isTrue();
    }

    @Property(tries = 300)
    void theDirectionOfTimeDoesNotMatterToFlatness(@ForAll("levels") double[] levels) {
        double[] reversed = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            reversed[levels.length - 1 - i] = levels[i];
        }
        assertThat(FLAT.judge(window(reversed, 1000)).state())
                .isEqualTo(FLAT.judge(window(levels, 1000)).state());
    }

    @Property(tries = 300)
    void onePlateauIsFlatWhateverItsLevel(@ForAll @IntRange(max = 1000) int level) {
        double[] levels = new double[60];
        Arrays.fill(levels, level);

        assertThat(met(FLAT.judge(window(levels, 1000)))).isTrue();
        assertThat(met(FALLEN.judge(window(levels, 1000)))).isEqualTo(level <= 300);
    }

    @Property(tries = 300)
    void oneWildMinuteOfAPlateauMovesNeitherTrendNorSpread(
            @ForAll @IntRange(max = 9) int first, @ForAll @LongRange(min = 0, max = 1_000_000_000) long wild) {
        double[] minutes = new double[10];
        Arrays.fill(minutes, 100);
        minutes[first] = wild;

        assertThat(Robust.slope(minutes)).isZero();
        assertThat(Robust.deviation(minutes)).isZero();
    }

    private static boolean met(Opinion opinion) {
        return opinion.state() == ConditionState.MET;
    }

    private static TrafficWindow window(double[] levels, long peak) {
        return new TrafficWindow(levels, 100, 0, peak);
    }
}

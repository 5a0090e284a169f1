package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangePointTest {

    private static Share[] slots(long total, long... bad) {
        return Arrays.stream(bad).mapToObj(count -> new Share(total, count)).toArray(Share[]::new);
    }

    static Stream<Arguments> rises() {
        return Stream.of(
                Arguments.of("the first bad slot", slots(100, 0, 0, 0, 20, 20), Baseline.NONE, 3),
                Arguments.of(
                        "a slot with chance errors is not it", slots(1000, 1, 0, 2, 1, 300, 310), Baseline.NONE, 4),
                Arguments.of("the very first, by what was before", slots(100, 30, 30), new Baseline(1000, 1), 0),
                Arguments.of("the very last", slots(200, 0, 0, 0, 50), Baseline.NONE, 3),
                Arguments.of("a weaker slot within does not move it", slots(100, 0, 0, 40, 25, 40), Baseline.NONE, 2),
                Arguments.of(
                        "nothing was asked for just before",
                        new Share[] {new Share(100, 0), Share.NONE, Share.NONE, new Share(100, 50)},
                        Baseline.NONE,
                        3),
                Arguments.of("it was worse before", slots(100, 9, 8, 0), new Baseline(1000, 500), 2),
                Arguments.of("nothing rises", slots(100, 9, 8, 0), Baseline.NONE, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rises")
    void findsWhereAShareRose(String why, Share[] slots, Baseline before, int onset) {
        assertThat(ChangePoint.rise(slots, before)).as(why).isEqualTo(onset);
    }

    /** One in a thousand, then one in four of three hundred: each slot by itself says which side it is on. */
    @Property(tries = 500)
    void aPlantedRiseIsFoundToTheSlot(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 599) int onset,
            @ForAll @IntRange(min = 1, max = 5) int after) {
        Random random = new Random(seed);
        Share[] slots = new Share[onset + after];
        for (int at = 0; at < slots.length; at++) {
            slots[at] = new Share(300, Traffic.binomial(random, 300, at < onset ? 0.001 : 0.25));
        }

        assertThat(ChangePoint.rise(slots, new Baseline(10_000, 10))).isEqualTo(onset);
    }

    @Property(tries = 300)
    void aPlantedDropIsFoundToTheSlotOnARampAsWell(
            @ForAll long seed,
            @ForAll @IntRange(min = 5, max = 60) int onset,
            @ForAll @IntRange(min = 1, max = 5) int after) {
        Random random = new Random(seed);
        long[] counts = new long[onset + after];
        double[] expected = new double[counts.length];
        for (int at = 0; at < counts.length; at++) {
            expected[at] = 500 * Math.pow(1.05, at);
            counts[at] = Traffic.poisson(random, at < onset ? expected[at] : 0.3 * expected[at]);
        }

        assertThat(ChangePoint.shift(counts, expected)).isEqualTo(onset);
    }
}

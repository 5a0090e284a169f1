package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.window.SlotCounts;
import io.matchday.monitor.window.SlotSeries;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorRatioRuleTest {

    private static final ErrorRatioRule RULE = new ErrorRatioRule(1e-6, 20, 5);

    /** Slots from 0 on, ten seconds apart; null where nothing was heard. */
    private static SlotSeries series(List<int[]> requestsAndErrors) {
        TreeMap<Long, SlotCounts> slots = new TreeMap<>();
        for (int i = 0; i < requestsAndErrors.size(); i++) {
            int[] counts = requestsAndErrors.get(i);
            if (counts.length == 2) {
                slots.put(i * 10L, new SlotCounts(counts[0], counts[1], i * 10_000L, i * 10_000L + 9_999));
            }
        }
        return new SlotSeries(slots);
    }

    private static int[] slot(int requests, int errors) {
        return new int[] {requests, errors};
    }

    private static int[] silent() {
        return new int[] {};
    }

    static Stream<Arguments> rises() {
        return Stream.of(
                Arguments.of("a large share, at once", List.of(slot(100, 0), slot(100, 40)), 0.01, 10L),
                Arguments.of("the first slot of an event is enough", List.of(slot(30, 12)), 0.01, 0L),
                Arguments.of("small but sure, thanks to many requests", List.of(slot(50_000, 750)), 0.01, 0L),
                Arguments.of(
                        "goes back to the run's first slot, beyond the window",
                        List.of(slot(100, 1), slot(100, 6), slot(100, 6), slot(100, 6), slot(100, 6)),
                        0.01,
                        10L),
                Arguments.of("nothing at all may fail, and five do", List.of(slot(20, 5)), 0.0, 0L),
                Arguments.of(
                        "a silence ends a run",
                        List.of(slot(100, 40), silent(), slot(0, 0), slot(100, 40)),
                        0.01,
                        30L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rises")
    void fires(String why, List<int[]> slots, double target, long onset) {
        Optional<Rise> rise = RULE.rise(series(slots), (slots.size() - 1) * 10L, target);
        assertThat(rise).as(why).hasValueSatisfying(found -> assertThat(found.onset())
                .isEqualTo(onset));
    }

    static Stream<Arguments> chances() {
        return Stream.of(
                Arguments.of("nothing heard", List.of(silent()), 0.01),
                Arguments.of("nineteen requests tell nothing", List.of(slot(19, 19)), 0.01),
                Arguments.of("four errors wake nobody", List.of(slot(20, 4)), 0.0),
                Arguments.of("at the target", List.of(slot(1000, 10)), 0.01),
                Arguments.of("twice the target may be chance at small counts", List.of(slot(300, 6)), 0.01),
                Arguments.of("everything may fail", List.of(slot(1000, 1000)), 1.0),
                Arguments.of(
                        "over before the window",
                        List.of(slot(100, 50), slot(100, 0), slot(100, 0), slot(100, 0)),
                        0.01));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chances")
    void staysSilent(String why, List<int[]> slots, double target) {
        assertThat(RULE.rise(series(slots), (slots.size() - 1) * 10L, target))
                .as(why)
                .isEmpty();
    }

    static Stream<Arguments> recoveries() {
        int[] good = slot(100, 0);
        int[] bad = slot(100, 40);
        return Stream.of(
                Arguments.of("a good minute", List.of(bad, good, good, good, good, good, good), true),
                Arguments.of("one slot short of it", List.of(bad, good, good, good, good, good), false),
                Arguments.of("bad in the minute", List.of(bad, good, good, bad, good, good, good), false),
                Arguments.of("at the target is good", List.of(bad, slot(600, 6), good, good, good, good, good), true),
                Arguments.of(
                        "a good slot after a silence is not a minute",
                        List.of(bad, silent(), silent(), silent(), silent(), silent(), silent(), good),
                        false),
                Arguments.of(
                        "few requests, all good",
                        List.of(bad, slot(1, 0), silent(), silent(), silent(), silent(), slot(1, 0)),
                        true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("recoveries")
    void recovers(String why, List<int[]> slots, boolean expected) {
        assertThat(RULE.recovered(series(slots), 0, (slots.size() - 1) * 10L, 0.01))
                .as(why)
                .isEqualTo(expected);
    }

    @Property
    void neverFiresAtOrBelowTheTarget(
            @ForAll @IntRange(min = 1, max = 2_000_000) int requests,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 1) double above) {
        int errors = (int) (requests * share);
        double target = Math.min(1, (double) errors / requests + above);
        assertThat(RULE.rise(series(List.of(slot(requests, errors))), 0, target))
                .isEmpty();
    }

    @Property
    void moreErrorsNeverSilenceIt(
            @ForAll @IntRange(min = 20, max = 100_000) int requests,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0, max = 1) double target) {
        int errors = (int) (requests * share);
        boolean fired =
                RULE.rise(series(List.of(slot(requests, errors))), 0, target).isPresent();
        boolean firedWithMore = RULE.rise(series(List.of(slot(requests, Math.min(requests, errors + 1)))), 0, target)
                .isPresent();
        assertThat(!fired || firedWithMore).isTrue();
    }

    @Property
    void theOnsetLiesInTheRunAndNotBehindItsEnd(@ForAll List<@IntRange(min = 0, max = 60) Integer> errors) {
        SlotSeries slots = series(errors.stream().map(count -> slot(100, count)).toList());
        for (long end : slots.heard()) {
            RULE.rise(slots, end, 0.01).ifPresent(rise -> {
                assertThat(rise.onset()).isBetween(0L, end);
                assertThat(slots.at(rise.onset()).errorRatio()).isGreaterThan(0.01);
            });
        }
    }
}

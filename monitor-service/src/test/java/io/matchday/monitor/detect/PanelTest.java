package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.LatencyBucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PanelTest {

    private static final Goals GOALS = Goals.errors(0.001, Duration.ofHours(4));

    private static List<Change> run(int slotSeconds, Goals goals, int slots, IntFunction<Sample> course) {
        Panel panel = new Panel(Sensitivity.standard(slotSeconds));
        panel.watch("live", goals);
        List<Change> changes = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            changes.addAll(panel.judge((long) slot * slotSeconds, Map.of("live", course.apply(slot))));
        }
        return changes;
    }

    private static List<Finding> opened(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(Change.Opened.class::isInstance)
                .map(Change::finding)
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("a quarter fails: told with the very slot", Kind.ERRORS, 1, 300, 300, (IntFunction<Sample>)
                        at -> Sample.of(at, 200, at < 300 ? 0 : 50)),
                Arguments.of("the first slot of an event is enough", Kind.ERRORS, 1, 0, 0, (IntFunction<Sample>)
                        at -> Sample.of(at, 200, 50)),
                Arguments.of(
                        "a small rise is as sure where nothing failed before", Kind.ERRORS, 1, 300, 300, (IntFunction<
                                        Sample>)
                                at -> Sample.of(at, 1000, at < 300 ? 0 : 8)),
                Arguments.of("ten-second slots", Kind.ERRORS, 10, 600, 600, (IntFunction<Sample>)
                        at -> Sample.of(at * 10L, 200, at < 60 ? 0 : 50)),
                Arguments.of("traffic falls to a third", Kind.TRAFFIC, 1, 120, 120, (IntFunction<Sample>)
                        at -> Sample.of(at, at < 120 ? 900 : 300, 0)),
                Arguments.of("traffic comes out of nothing", Kind.TRAFFIC, 1, 120, 120, (IntFunction<Sample>)
                        at -> Sample.of(at, at < 120 ? 200 : 1000, 0)),
                Arguments.of("nothing is heard", Kind.SILENCE, 1, 120, 122, (IntFunction<Sample>)
                        at -> Sample.of(at, at < 120 ? 100 : 0, 0)),
                Arguments.of("few are heard, so it takes longer", Kind.SILENCE, 1, 120, 130, (IntFunction<Sample>)
                        at -> Sample.of(at, at < 120 ? 2 : 0, 0)),
                Arguments.of("a tenth of the viewers stalls", Kind.STALLS, 1, 200, 200, (IntFunction<Sample>)
                        at -> Sample.of(at, 100, 0).withPlayback(new Share(500, at < 200 ? 5 : 100))),
                Arguments.of("answers take three times as long", Kind.SLOW, 1, 300, 300, (IntFunction<Sample>)
                        at -> Sample.of(at, 100, 0).with(latency(at < 300 ? 50_000 : 150_000))));
    }

    private static Latencies latency(long micros) {
        return Latencies.of(Map.of(LatencyBucket.of(micros), 60L, LatencyBucket.of(micros / 2), 40L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void tells(String why, Kind kind, int slotSeconds, long onset, long told, IntFunction<Sample> course) {
        List<Finding> findings =
                opened(run(slotSeconds, GOALS.withStalls(0.02), (int) (told / slotSeconds) + 2, course), kind);

        assertThat(findings).as(why).hasSize(1);
        assertThat(findings.get(0).onset()).as("onset").isEqualTo(onset);
        assertThat(findings.get(0).at()).as("told").isEqualTo(told);
        assertThat(findings.get(0).logTail()).isLessThan(Math.log(1e-8));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("few requests tell nothing", (IntFunction<Sample>)
                        at -> Sample.of(at, at % 5 == 0 ? 3 : 0, at % 300 == 0 ? 1 : 0)),
                Arguments.of("at the target", (IntFunction<Sample>) at -> Sample.of(at, 1000, 1)),
                Arguments.of("x22 in a minute, straight", (IntFunction<Sample>)
                        at -> Sample.of(at, Math.round(400 * (1 + 21 * between((at - 200) / 60.0))), 0)),
                Arguments.of("x22 in a minute, by a constant factor", (IntFunction<Sample>)
                        at -> Sample.of(at, Math.round(400 * Math.pow(22, between((at - 200) / 60.0))), 0)),
                Arguments.of("and down again", (IntFunction<Sample>)
                        at -> Sample.of(at, Math.round(400 * (22 - 21 * between((at - 200) / 60.0))), 0)),
                Arguments.of("segments that all players fetch every fourth second", (IntFunction<Sample>)
                        at -> Sample.of(at, at % 4 == 0 ? 2000 : 50, 0)),
                Arguments.of("pauses by habit", (IntFunction<Sample>) at -> Sample.of(at, at % 20 < 10 ? 15 : 0, 0)),
                Arguments.of("nothing at all", (IntFunction<Sample>) at -> Sample.of(at, 0, 0)));
    }

    private static double between(double way) {
        return Math.max(0, Math.min(1, way));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void staysCalm(String why, IntFunction<Sample> course) {
        assertThat(run(1, GOALS, 900, course)).as(why).isEmpty();
    }

    @Test
    void withoutATargetTheFirstMinutesAreTheStandard() {
        List<Change> changes = run(1, Goals.UNKNOWN, 400, at -> Sample.of(at, 500, at < 300 ? 1 : 40));

        assertThat(opened(changes, Kind.ERRORS)).singleElement().satisfies(finding -> {
            assertThat(finding.onset()).isEqualTo(300);
            assertThat(((ShareFinding) finding).ofTarget()).isFalse();
        });
    }

    @Test
    void similarPastEventsAreTheStandardFromTheFirstSlot() {
        Goals goals = Goals.UNKNOWN.withPast(Baseline.ofPast(new Share(5_000_000, 5_000)));

        assertThat(opened(run(1, goals, 1, at -> Sample.of(at, 500, 40)), Kind.ERRORS))
                .hasSize(1);
        assertThat(opened(run(1, Goals.UNKNOWN, 1, at -> Sample.of(at, 500, 40)), Kind.ERRORS))
                .isEmpty();
    }

    @Test
    void aLatencyGoalHoldsFromTheFirstSlot() {
        Goals goals = Goals.UNKNOWN.withLatency(new Goals.LatencyGoal(100_000, 0.05));

        List<Change> changes = run(1, goals, 1, at -> Sample.of(at, 100, 0).with(latency(150_000)));

        assertThat(opened(changes, Kind.SLOW)).hasSize(1);
    }

    @Test
    void theBudgetIsWatchedBesideTheRatio() {
        List<Change> changes = run(1, GOALS, 400, at -> Sample.of(at, 1000, at < 300 ? 0 : 20));

        assertThat(opened(changes, Kind.BUDGET)).singleElement().satisfies(finding -> {
            assertThat(finding.onset()).isEqualTo(300);
            assertThat(finding.text("live").en()).contains("4.8 times");
        });
    }

    @Test
    void whatIsOverIsTold() {
        List<Change> changes = run(1, GOALS, 600, at -> Sample.of(at, 200, at >= 300 && at < 330 ? 50 : 0));

        assertThat(changes.stream().filter(change -> change.finding().kind() == Kind.ERRORS))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Change.Closed.class, closed -> assertThat(closed.at()).isBetween(330L + 30, 330L + 60));
    }

    @Test
    void oneBadAmongAThousandIsFound() {
        Panel panel = new Panel(Sensitivity.standard(1));
        Map<String, Sample> samples = new HashMap<>();
        for (int series = 0; series < 1000; series++) {
            panel.watch("domain-" + series, GOALS);
            samples.put("domain-" + series, Sample.of(0, 200, series == 7 ? 50 : 0));
        }

        assertThat(panel.judge(0, samples)).isNotEmpty().allSatisfy(change -> assertThat(change.series())
                .isEqualTo("domain-7"));
    }

    @Test
    void whatIsNoLongerWatchedIsNotTold() {
        Panel panel = new Panel(Sensitivity.standard(1));
        panel.watch("live", GOALS);
        panel.forget("live");

        assertThat(panel.judge(0, Map.of("live", Sample.of(0, 200, 50)))).isEmpty();
    }

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    private static Panel calm() {
        Panel panel = new Panel(Sensitivity.standard(1));
        panel.watch("live", GOALS);
        for (int second = 0; second < 120; second++) {
            assertThat(panel.judge("live", Sample.of(second, 200, 0), ALL)).isEmpty();
        }
        return panel;
    }

    @Test
    void aGlimpseTellsWhatIsSureAlreadyAndTellsItOnce() {
        Panel panel = calm();
        List<Sample> half = List.of(Sample.of(120, 0, 0), Sample.of(121, 60, 30));
        assertThat(panel.glimpse("live", half, ALL)).singleElement().satisfies(change -> {
            assertThat(change).isInstanceOf(Change.Opened.class);
            assertThat(change.finding().onset()).isEqualTo(121);
        });
        assertThat(panel.glimpse("live", half, ALL)).isEmpty();
        assertThat(panel.open("live")).containsExactly(Kind.ERRORS);
        assertThat(panel.judge("live", Sample.of(120, 0, 0), EnumSet.of(Kind.ERRORS)))
                .isEmpty();
        assertThat(opened(panel.judge("live", Sample.of(121, 200, 100), ALL), Kind.ERRORS))
                .as("known already")
                .isEmpty();
    }

    @Test
    void aGlimpseLeavesNothingBehind() {
        Panel glimpsing = calm();
        Panel other = calm();
        for (int second = 120; second < 200; second++) {
            assertThat(glimpsing.glimpse("live", List.of(Sample.of(second, 90, 0), Sample.of(second + 1, 10, 0)), ALL))
                    .isEmpty();
            Sample sample = Sample.of(second, 200, second < 190 ? 0 : 40);
            assertThat(glimpsing.judge("live", sample, ALL)).isEqualTo(other.judge("live", sample, ALL));
        }
    }

    @Test
    void secondsBeforeWhatWasGlimpsedAreNoSignOfItsEnd() {
        Panel panel = calm();
        List<Sample> ahead = IntStream.range(120, 220)
                .mapToObj(second -> Sample.of(second, 200, second < 200 ? 0 : 100))
                .toList();
        assertThat(panel.glimpse("live", ahead, ALL)).hasSize(1);
        for (Sample sample : ahead) {
            assertThat(panel.judge("live", sample, EnumSet.of(Kind.ERRORS))).isEmpty();
        }
        assertThat(panel.open("live")).contains(Kind.ERRORS);
    }

    @Test
    void whatMayNotBeToldNowIsPassedOver() {
        Panel panel = calm();
        for (int second = 120; second < 140; second++) {
            assertThat(panel.judge("live", Sample.of(second, 0, 0), Set.of(Kind.ERRORS)))
                    .isEmpty();
        }
        assertThat(panel.open("live")).isEmpty();
    }

    @Test
    void whatWasReleasedIsToldAnewIfItGoesOn() {
        Panel panel = calm();
        assertThat(panel.judge("live", Sample.of(120, 200, 100), Set.of(Kind.ERRORS)))
                .hasSize(1);
        panel.release("live");
        assertThat(panel.open("live")).isEmpty();
        assertThat(panel.judge("live", Sample.of(121, 200, 100), Set.of(Kind.ERRORS)))
                .hasSize(1);
    }

    @Test
    void seriesThatStandAtOtherSlotsAreJudgedTogether() {
        Panel panel = new Panel(Sensitivity.standard(1), EnumSet.of(Kind.ERRORS));
        for (int series = 0; series < 1000; series++) {
            panel.watch("domain-" + series, GOALS);
        }
        // Sure enough for one series at a rate of 10^-8, and not for one in a thousand.
        Sample doubtful = Sample.of(0, 1000, 13);
        assertThat(panel.judge("domain-0", doubtful, ALL)).isEmpty();
        Panel alone = new Panel(Sensitivity.standard(1), EnumSet.of(Kind.ERRORS));
        alone.watch("domain-0", GOALS);
        assertThat(alone.judge("domain-0", doubtful, ALL)).hasSize(1);
    }
}

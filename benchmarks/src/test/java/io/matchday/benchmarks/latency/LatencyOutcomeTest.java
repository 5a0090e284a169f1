package io.matchday.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.benchmarks.latency.LatencyOutcome.LoadTold;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LatencyOutcomeTest {

    private static final LoadTold LOAD = new LoadTold(Double.NaN, 1000, 990);

    @Test
    void whoeverTellsOfTroubleBeforeItBeganHasNotToldOfIt() {
        LatencyOutcome outcome = outcome(
                new Tried(1, 0.01, 0.4, Map.of("matchday", 0.5, "tuned", -2.0)),
                new Tried(2, 0.01, 0.6, Map.of("matchday", 0.7, "tuned", 2.5)));
        assertThat(outcome.delays("tuned").missed()).isEqualTo(1);
        assertThat(outcome.told()).anyMatch(line -> line.startsWith("  1 ") && line.contains("early"));
        assertThat(outcome.toldOfAll()).isTrue();
        assertThat(outcome.json()).containsEntry("targetKept", true);
    }

    @Test
    void theTargetIsNotKeptWhenOneTryWasMissed() {
        LatencyOutcome outcome =
                outcome(new Tried(1, 0.01, 0.4, Map.of("matchday", 0.5)), new Tried(2, 0.01, Double.NaN, Map.of()));
        assertThat(outcome.toldOfAll()).isFalse();
        assertThat(outcome.told()).last().asString().endsWith("NOT kept");
        assertThat(outcome.json()).containsEntry("targetKept", false).doesNotContainKey("capacityLinesPerSecond");
    }

    @Test
    void quickTriesBesideLessThanTheLoadAskedForKeepNoTarget() {
        List<Tried> quick = List.of(new Tried(1, 0.01, 0.4, Map.of("matchday", 0.5)));
        LatencyOutcome outcome = new LatencyOutcome(
                quick, Map.of("matchday", "Matchday"), List.of(), new LoadTold(54_000, 27_000, 12_500));
        assertThat(outcome.toldOfAll()).isTrue();
        assertThat(outcome.json()).containsEntry("loadKept", false).containsEntry("targetKept", false);
        assertThat(outcome.told()).anyMatch(line -> line.contains("TOO FEW"));
    }

    @Test
    void whatIsNotInstalledIsSaid() {
        LatencyOutcome outcome = new LatencyOutcome(List.of(), Map.of("matchday", "Matchday"), List.of("mtail"), LOAD);
        assertThat(outcome.told()).contains("mtail is not installed; nothing runs beside");
    }

    private static LatencyOutcome outcome(Tried... tried) {
        return new LatencyOutcome(List.of(tried), Map.of("matchday", "Matchday", "tuned", "Tuned"), List.of(), LOAD);
    }
}

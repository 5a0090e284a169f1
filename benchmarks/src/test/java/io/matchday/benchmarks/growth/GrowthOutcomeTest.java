package io.matchday.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.benchmarks.growth.GrowthOutcome.Day;
import io.matchday.benchmarks.measure.LiveHeap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthOutcomeTest {

    @Test
    void aHeapThatFillsItsTablesOnceLevelsOff() {
        GrowthOutcome outcome = megabytes(88, 120, 89, 90);

        assertThat(outcome.levelsOff()).isTrue();
        assertThat(outcome.told()).last().asString().endsWith("+1.1 % at least: the heap levels off");
        assertThat(outcome.json()).containsEntry("levelsOff", true);
    }

    @Test
    void aHeapThatGetsALittleFullerWithEveryDayDoesNot() {
        assertThat(megabytes(66, 70, 74, 78).levelsOff()).isFalse();
    }

    @Test
    void linesThatWereNotCountedAreTold() {
        Day day = new Day(Instant.EPOCH, 10, 9, new LiveHeap(1, 1, 1, 1));

        assertThat(new GrowthOutcome(List.of(day, day)).told()).contains("counted by the monitor NOT what was sent");
    }

    private static GrowthOutcome megabytes(long... live) {
        return new GrowthOutcome(Arrays.stream(live)
                .mapToObj(megabytes ->
                        new Day(Instant.EPOCH, 10, 10, new LiveHeap(megabytes * 1_000_000, 1_000_000, 40, 19_000)))
                .toList());
    }
}

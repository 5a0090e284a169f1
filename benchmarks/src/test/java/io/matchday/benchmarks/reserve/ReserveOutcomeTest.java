package io.matchday.benchmarks.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReserveOutcomeTest {

    @Test
    void whatWasAnsweredIsAddedUpByItsWindows() {
        assertThat(Granted.highest(List.of(granted(1, 10, 0, 2), granted(2, 5, 1, 3), granted(3, 7, 2, 4))))
                .isEqualTo(15);
    }

    @Test
    void aRunIsGoodWhenThePoolSaysWhatTheAnswersAddUpTo() {
        assertThat(outcome(15, 20).neverAbove()).isTrue();
        assertThat(outcome(15, 14).neverAbove()).as("above the total").isFalse();
        assertThat(outcome(10, 20).neverAbove()).as("something is lost").isFalse();
    }

    @Test
    void attemptsAreCountedWhetherGrantedOrNot() {
        ReserveOutcome outcome = outcome(15, 20);

        assertThat(outcome.attempts()).isEqualTo(4);
        assertThat(outcome.perSecond()).isEqualTo(2);
        assertThat(outcome.json()).containsEntry("medianMillis", 2.0).containsEntry("p99Millis", 4.0);
    }

    private static ReserveOutcome outcome(long highest, long total) {
        Asker.Asked asked =
                new Asker.Asked(List.of(granted(1, 10, 0, 2), granted(2, 5, 1, 3)), 2, 0, List.of(4.0, 1.0, 3.0, 2.0));
        return new ReserveOutcome(1, List.of(asked), 2, total, highest);
    }

    private static Granted granted(long id, long amount, int from, int until) {
        return new Granted(
                id,
                new Attempt(
                        amount,
                        Attempt.begin().plus(Duration.ofHours(from)),
                        Attempt.begin().plus(Duration.ofHours(until))));
    }
}

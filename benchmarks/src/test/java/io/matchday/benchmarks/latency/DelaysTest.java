package io.matchday.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DelaysTest {

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Delays.of(List.of(4.0, 1.0, 2.0, 3.0), 4).median()).isEqualTo(2.5);
        assertThat(Delays.of(List.of(9.0, 1.0, 2.0), 3).median()).isEqualTo(2);
    }

    @Test
    void ofTwentyTheNineteenthIsTheOneThatNinetyFivePercentDoNotExceed() {
        Delays delays = Delays.of(
                IntStream.rangeClosed(1, 20).mapToObj(second -> (double) second).toList(), 20);
        assertThat(delays.quantile(0.95)).isEqualTo(19);
        assertThat(delays.longest()).isEqualTo(20);
        assertThat(delays.missed()).isZero();
    }

    @Test
    void aTryThatNobodyToldOfIsMissedAndDoesNotCountAsQuick() {
        Delays delays = Delays.of(List.of(1.0), 3);
        assertThat(delays.missed()).isEqualTo(2);
        assertThat(delays.told()).contains("1 of 3");
        assertThat(delays.json()).containsEntry("missed", 2).containsEntry("maxSeconds", 1.0);
        assertThat(Delays.of(List.of(), 3).json()).doesNotContainKey("maxSeconds");
    }
}

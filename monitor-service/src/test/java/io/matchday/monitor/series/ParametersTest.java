package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, false, 10, PT10S",
                "-, true, 60, PT1M",
                "PT1S, false, 1, PT1S",
                "PT90S, false, 90, PT1M30S",
                "PT120S, true, 120, PT2M",
                "P1D, true, 86400, PT24H"
            })
    void stepsAreReadAsIso8601WritesThem(String text, boolean byMinute, long seconds, String written) {
        Step step = Step.asked(text, byMinute);
        assertThat(step.seconds()).isEqualTo(seconds);
        assertThat(step.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "10s, false",
        "'', false",
        "PT0S, false",
        "PT-1S, false",
        "PT0.5S, false",
        "PT1.5S, false",
        "PT24H1S, false",
        "P1M, false",
        "PT99999999999999999999S, false",
        "PT90S, true",
        "PT10S, true"
    })
    void otherStepsAreRefused(String text, boolean byMinute) {
        refused("step", () -> Step.asked(text, byMinute));
    }

    @Test
    void choicesGoByTheirName() {
        assertThat(Parameters.choice("by", "origin-status", By.OF_REQUESTS, By.NODE))
                .isEqualTo(By.ORIGIN_STATUS);
        assertThat(Parameters.choice("by", null, By.OF_REQUESTS, By.NODE)).isEqualTo(By.NODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NODE", "", "nodes", "error-class"})
    void otherChoicesAreRefused(String text) {
        refused("by", () -> Parameters.choice("by", text, By.OF_REQUESTS, By.NODE));
    }

    @Test
    void limitsAreWholeNumbersWithinBounds() {
        assertThat(Parameters.limit(null, 7)).isEqualTo(7);
        assertThat(Parameters.limit("200", 7)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "ten", "", "9999999999"})
    void otherLimitsAreRefused(String text) {
        refused("limit", () -> Parameters.limit(text, 7));
    }

    private static void refused(String parameter, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.extensions())
                        .containsEntry("field", parameter));
    }
}

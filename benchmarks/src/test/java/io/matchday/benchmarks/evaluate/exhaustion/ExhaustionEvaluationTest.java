package io.matchday.benchmarks.evaluate.exhaustion;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.launcher.console.Console;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExhaustionEvaluationTest {
    @ParameterizedTest
    @EnumSource(RampKind.class)
    void aRampTakesAllThereIsWhenItIsOverAndNotBefore(RampKind kind) {
        var form = kind.form(new SplittableRandom(5));

        assertThat(form.applyAsDouble(1.000001)).isGreaterThanOrEqualTo(0.999);
        assertThat(form.applyAsDouble(0.9)).isLessThan(1);
        assertThat(form.applyAsDouble(0.5)).isLessThan(form.applyAsDouble(0.9));
    }

    /** On seeds that nothing was settled on. */
    @Test
    void mostRampsAreForeseenAtHalfWay() {
        List<RampOutcome> outcomes = evaluation("--ramps", "60").outcomes(new SplittableRandom(7001));

        assertThat(outcomes.stream().filter(RampOutcome::right).count()).isGreaterThanOrEqualTo(48);
    }

    @Test
    void whatIsHarmlessRaisesNoAlert() {
        assertThat(evaluation("--spikes", "6")
                        .alarms(new SplittableRandom(7001))
                        .values())
                .containsOnly(0);
    }

    private static ExhaustionEvaluation evaluation(String... typed) {
        return new ExhaustionEvaluation(List.of(typed), Console.silent());
    }
}

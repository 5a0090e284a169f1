package io.matchday.benchmarks.evaluate.exhaustion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.matchday.capacity.outlook.Reading;
import io.matchday.launcher.console.Console;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** On a seed that nothing was settled on. */
    @ParameterizedTest
    @CsvSource({"usual, 53", "hard, 51"})
    void mostRampsAreForeseenAtHalfWay(String noise, int least) {
        List<Ramp> ramps = evaluation("--ramps", "60", "--noise", noise).drawn(new SplittableRandom(7001));

        assertThat(Standing.of(Method.OUTLOOK, ramps).right()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(RampKind.class)
    void whoKnowsTheKindForeseesARampThatIsHardlyNoisy(RampKind kind) {
        Ramp ramp = Ramp.of(kind, Noise.USUAL, 0.5, new SplittableRandom(9));

        assertThat(ramp.errorOf(Method.INFORMED.remaining(ramp))).isLessThan(0.1);
    }

    @Test
    void straightLinesForeseeWhatIsStraight() {
        List<Reading> slots = new Slots(new SplittableRandom(1), 0).between(0, 1200, at -> 0.1 + at / 2000, 0);
        double newest = Slots.seconds(slots.get(slots.size() - 1).at());

        assertThat(StraightLine.leastSquares(slots).reachesOne()).isCloseTo(1800 - newest, within(1.0));
        assertThat(StraightLine.theilSen(slots).reachesOne()).isCloseTo(1800 - newest, within(1.0));
        assertThat(new StraightLine(0.5, 0).reachesOne()).isInfinite();
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

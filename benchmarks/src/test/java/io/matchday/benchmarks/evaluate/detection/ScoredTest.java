package io.matchday.benchmarks.evaluate.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.matchday.benchmarks.evaluate.detection.Labelled.Window;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoredTest {

    private static final int ROWS = 100;
    private static final Labelled FILE =
            new Labelled("file", new long[ROWS], new double[ROWS], List.of(new Window(40, 49), new Window(80, 89)));

    private static double[] alarms(int... rows) {
        double[] figures = new double[ROWS];
        for (int row : rows) {
            figures[row] = 1;
        }
        return figures;
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("nothing said: both windows missed", new int[] {}, -2.0),
                Arguments.of("both at their first row: all there is", new int[] {40, 80}, 2.0),
                Arguments.of("probation does not count", new int[] {0, 14, 40, 80}, 2.0),
                Arguments.of("only the earliest in a window counts", new int[] {40, 41, 49, 80}, 2.0),
                // The last row is a tenth of the window before its end: (2 / (1 + e^-0.5) - 1) / (2 / (1 + e^-5) - 1).
                Arguments.of("late is worth less", new int[] {49, 80}, 1 + 0.2482415),
                Arguments.of("before any window it costs in full", new int[] {15, 40, 80}, 2 - 0.11),
                // Nine rows behind a window of ten: 0.11 (1 - 2 / (1 + e^5)).
                Arguments.of("a window's width behind it costs nearly all", new int[] {40, 58, 80}, 2 - 0.1085277),
                Arguments.of("just behind it costs less", new int[] {40, 50, 80}, 2 - 0.0297932),
                Arguments.of("far behind it costs in full", new int[] {40, 76, 80}, 2 - 0.11));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void scoresAsTheBenchmarkDoes(String why, int[] rows, double sum) {
        assertThat(new Scored(FILE, alarms(rows)).at(1).sum()).as(why).isCloseTo(sum, within(1e-6));
    }

    @Test
    void normalisesBetweenSilenceAndPerfection() {
        assertThat(new Scored(FILE, alarms()).at(1).normalised()).isZero();
        assertThat(new Scored(FILE, alarms(40, 80)).at(1).normalised()).isCloseTo(100, within(1e-9));
    }

    @Test
    void probationIsAtMostThatOfFiveThousandRows() {
        assertThat(new Labelled("long", new long[20_000], new double[20_000], List.of()).probation())
                .isEqualTo(750);
        assertThat(FILE.probation()).isEqualTo(15);
    }

    @Test
    void findsTheOneThresholdForAllFiles() {
        double[] first = alarms(40);
        first[60] = 0.5;
        first[80] = 0.4;
        double[] second = new double[ROWS];
        second[40] = 0.3;
        second[80] = 0.6;
        List<Scored> files = List.of(new Scored(FILE, first), new Scored(FILE, second));

        double best = Threshold.best(files);

        // One false alarm at 0.5 is a small price for three more windows.
        assertThat(best).isEqualTo(0.3);
        assertThat(files.stream().map(file -> file.at(best)).reduce(Outcome.NONE, Outcome::plus))
                .isEqualTo(new Outcome(2 + 2 - falseAlarm(), 4, 4, 1));
    }

    private static double falseAlarm() {
        return -new Scored(FILE, alarms(40, 60, 80)).at(1).sum() + 2;
    }

    @Test
    void whoeverIsNeverRightHadBetterSayNothing() {
        assertThat(Threshold.best(List.of(new Scored(FILE, alarms(20))))).isEqualTo(Double.POSITIVE_INFINITY);
    }
}

package io.matchday.capacity.report;

import static io.matchday.capacity.report.Samples.FOUR;
import static io.matchday.capacity.report.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.matchday.capacity.demand.Amounts;
import io.matchday.capacity.pool.Unit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AccuracyTest {
    private static final ForecastLine PLAY =
            new ForecastLine("CDN", Unit.BITS_PER_SECOND, new Amounts(150, 190), new Amounts(100, 130));

    @ParameterizedTest(name = "{0} measured: {1}, covered {2} ({3})")
    @CsvSource({
        "120, 0.2, true, a fifth more than p50",
        "80, -0.2, true, a fifth less",
        "130, 0.3, true, p90 itself is covered",
        "131, 0.31, false, beyond p90",
    })
    void aForecastIsJudgedByItsTraffic(long measured, double error, boolean covered, String reason) {
        AccuracyLine line = judge(Progress.OVER, NOON, PLAY, new MeasuredPeak("CDN", measured, NOON));

        assertThat(line.errorOfP50()).as(reason).isCloseTo(error, within(1e-9));
        assertThat(line.coveredByP90()).as(reason).isEqualTo(covered);
        assertThat(line.unjudged()).isNull();
        assertThat(line.measuredAt()).isEqualTo(NOON);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unjudged")
    void whatCannotBeJudgedSaysWhy(Unjudged reason, Progress progress, Instant frozenAt, ForecastLine line) {
        MeasuredPeak other = new MeasuredPeak(reason == Unjudged.NOT_HEARD ? "LIVE" : "CDN", 120, NOON);
        AccuracyLine judged = judge(progress, frozenAt, line, other);

        assertThat(judged.unjudged().code()).isEqualTo(reason);
        assertThat(judged.unjudged().message().zh()).isNotBlank();
        assertThat(judged.errorOfP50()).isNull();
        assertThat(judged.coveredByP90()).isNull();
    }

    static Stream<Arguments> unjudged() {
        ForecastLine machines = new ForecastLine("CDN", Unit.VCPU, new Amounts(1, 2), null);
        ForecastLine derived = new ForecastLine("CDN", Unit.BITS_PER_SECOND, new Amounts(1, 2), null);
        ForecastLine nothing = new ForecastLine("CDN", Unit.BITS_PER_SECOND, new Amounts(0, 0), new Amounts(0, 0));
        return Stream.of(
                Arguments.of(Unjudged.UNIT_NOT_MEASURED, Progress.OVER, NOON, machines),
                Arguments.of(Unjudged.DERIVED_ONLY, Progress.OVER, NOON, derived),
                Arguments.of(Unjudged.NOTHING_FORECAST, Progress.OVER, NOON, nothing),
                Arguments.of(Unjudged.NOT_HEARD, Progress.OVER, NOON, PLAY),
                Arguments.of(Unjudged.NOT_BEGUN, Progress.AHEAD, NOON, PLAY),
                Arguments.of(Unjudged.NOT_OVER, Progress.RUNNING, NOON, PLAY),
                Arguments.of(Unjudged.FROZEN_TOO_LATE, Progress.OVER, FOUR, PLAY));
    }

    @Test
    void trafficThatNobodyForecastIsToldToo() {
        List<AccuracyLine> lines = new Accuracy(
                        Progress.OVER, List.of(new MeasuredPeak("LIVE", 5, null), new MeasuredPeak("CDN", 6, NOON)))
                .lines(forecast(NOON, PLAY));

        assertThat(lines).extracting(AccuracyLine::product).containsExactly("CDN", "LIVE");
        assertThat(lines.get(1).unjudged().code()).isEqualTo(Unjudged.NOT_FORECAST);
        assertThat(lines.get(1).measured()).isEqualTo(5);
        assertThat(lines.get(1).needed()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05T12:15:00Z, false", "2026-12-05T12:15:01Z, true", "2026-12-05T11:00:00Z, false"})
    void aForecastFromAQuarterOfAnHourAfterTheStartIsLate(Instant frozenAt, boolean late) {
        assertThat(forecast(frozenAt, PLAY).late()).isEqualTo(late);
    }

    private static AccuracyLine judge(Progress progress, Instant frozenAt, ForecastLine line, MeasuredPeak peak) {
        return new Accuracy(progress, List.of(peak))
                .lines(forecast(frozenAt, line))
                .get(0);
    }

    private static Forecast forecast(Instant frozenAt, ForecastLine line) {
        return new Forecast(frozenAt, NOON, FOUR, "1", true, List.of(), List.of(line));
    }
}

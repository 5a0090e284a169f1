package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    private static final Instant NEWEST = Instant.parse("2026-10-31T12:30:10Z");

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 10, 2026-10-31T11:30:10Z, 2026-10-31T12:30:10Z, nothing asked",
                "-, -, 60, 2026-10-31T11:30:00Z, 2026-10-31T12:31:00Z, widened to whole minutes",
                "2026-10-31T12:10:00Z, -, 10, 2026-10-31T12:10:00Z, 2026-10-31T12:30:10Z, a beginning",
                "-, 2026-10-31T10:00:00Z, 60, 2026-10-31T09:00:00Z, 2026-10-31T10:00:00Z, an end",
                "2026-10-01T00:00:00Z, -, 10, 2026-10-01T00:00:00Z, 2026-10-02T00:00:00Z, as much as fine steps reach",
                "2026-08-01T00:00:00Z, -, 60, 2026-08-01T00:00:00Z, 2026-09-01T00:00:00Z, and coarse ones",
                "2026-11-01T00:00:00Z, -, 60, 2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z, a beginning behind it all",
                "2026-10-31T12:00:00.5Z, 2026-10-31T12:00:01.5Z, 1, 2026-10-31T12:00:00Z, 2026-10-31T12:00:02Z, fractions",
            })
    void isFilledInAndWidened(String from, String to, long step, Instant begin, Instant end, String why) {
        assertThat(Range.asked(from, to, NEWEST, new Step(step))).as(why).isEqualTo(new Range(begin, end));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "noon, -, 60, from",
                "-, '', 60, to",
                "-1000000-01-01T00:00:00Z, -, 60, from",
                "-, +1000000000-12-31T23:59:59Z, 60, to",
                "2026-10-31T12:00:00Z, 2026-10-31T11:59:59Z, 60, to",
                "2026-10-30T12:00:00Z, 2026-10-31T12:00:01Z, 59, from",
                "2026-09-30T12:00:00Z, 2026-10-31T12:00:01Z, 60, from",
                "2026-10-31T00:00:00Z, 2026-10-31T01:23:21Z, 1, step",
            })
    void refusesWhatIsNone(String from, String to, long seconds, String parameter) {
        Step step = new Step(seconds);
        assertThatThrownBy(() -> Range.asked(from, to, NEWEST, step).inPoints(step))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.extensions())
                        .containsEntry("field", parameter));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-10-31T01:23:20Z, 1, 5000 points",
        "2026-11-01T00:00:00Z, 60, a day in minutes",
    })
    void takesAsManyPointsAsThereMayBe(String to, long seconds, String why) {
        Step step = new Step(seconds);
        Range range = Range.asked("2026-10-31T00:00:00Z", to, NEWEST, step).inPoints(step);
        assertThat(range.points(step)).as(why).isEqualTo(range.seconds() / seconds);
    }
}

package io.matchday.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    private static final Instant START = Instant.parse("2026-10-24T18:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "as the start, 2026-10-24T20:00:00Z, 10-24 22:00",
        "after clocks went back, 2026-10-25T08:00:00Z, 10-25 09:00 +01:00",
        "another year, 2027-01-02T08:00:00Z, 2027-01-02 09:00 +01:00"
    })
    void aTimeSaysWhatTheStartDoesNot(String why, Instant at, String told) {
        assertThat(reader("en", "Europe/Berlin").time(at)).as(why).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "PT0S, 0 s, 0 秒",
        "PT45S, 45 s, 45 秒",
        "PT90S, 1 min 30 s, 1 分 30 秒",
        "PT2H, 2 h, 2 小时",
        "PT26H, 1 d 2 h, 1 天 2 小时"
    })
    void aDurationIsToldInItsTwoLargestUnits(Duration duration, String en, String zh) {
        assertThat(reader("en", null).duration(duration)).isEqualTo(en);
        assertThat(reader("zh", null).duration(duration)).isEqualTo(zh);
    }

    @Test
    void theZoneIsNamedWithItsOffset() {
        assertThat(reader("en", "Europe/Berlin").zoneName()).isEqualTo("Europe/Berlin (UTC+02:00)");
        assertThat(reader("en", null).zoneName()).isEqualTo("UTC");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, 0 %", "0.001, 0.1 %", "0.0125, 1.25 %", "1, 100 %"})
    void aRatioIsToldInPercent(double ratio, String told) {
        assertThat(Targets.percent(ratio)).isEqualTo(told);
    }

    private static Reader reader(String language, String zone) {
        return Reader.of(language, TimeAxisTest.starting(START, zone));
    }
}

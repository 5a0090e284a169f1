package io.matchday.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.benchmarks.log.LogOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthOptionsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void daysFollowOneAnotherUpToAnHourBeforeNow() {
        List<LogOptions> days =
                GrowthOptions.read(List.of("--days", "3", "--seed", "7"), NOW).days();

        assertThat(days)
                .extracting(LogOptions::begin)
                .containsExactly(
                        Instant.parse("2026-11-24T07:00:00Z"),
                        Instant.parse("2026-11-25T07:00:00Z"),
                        Instant.parse("2026-11-26T07:00:00Z"));
        assertThat(days)
                .extracting(LogOptions::seed)
                .as("no day is like another")
                .containsExactly(7L, 8L, 9L);
        assertThat(days).allMatch(day -> Math.abs(day.lines() - 4_000_000) < 50_000, "about four million lines");
    }

    @Test
    void aQuietDayHasFewLines() {
        LogOptions day = GrowthOptions.read(List.of("--rate", "1"), NOW).days().get(0);

        assertThat(Duration.ofSeconds(day.lines())).isLessThan(Duration.ofDays(1));
    }
}

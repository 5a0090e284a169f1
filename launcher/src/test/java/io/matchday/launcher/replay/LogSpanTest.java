package io.matchday.launcher.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogSpanTest {

    private static final Instant NOW = Instant.parse("2026-05-01T20:00:00Z");
    private static final LogSpan HOUR =
            new LogSpan(Instant.parse("2026-03-14T08:00:00.400Z"), Instant.parse("2026-03-14T09:00:00.400Z"));

    @ParameterizedTest(name = "speed {0}: {3}")
    @CsvSource({
        "Infinity, 18:59:59.400, 19:59:59.400, the last record lies at now but for the fraction that is kept",
        "1,        19:59:59.400, 20:59:59.400, the first record lies at now and the others come with the clock",
        "0.5,      19:59:59.400, 20:59:59.400, a slower replay falls behind the clock and never leads",
        "60,       19:00:59.400, 20:00:59.400, a faster one catches up with the clock when it ends",
    })
    void movesToNow(double speed, String first, String last, String why) {
        Duration shift = HOUR.toNow(NOW, speed);

        assertThat(HOUR.first().plus(shift)).as(why).isEqualTo("2026-05-01T" + first + "Z");
        assertThat(HOUR.last().plus(shift)).as(why).isEqualTo("2026-05-01T" + last + "Z");
    }
}

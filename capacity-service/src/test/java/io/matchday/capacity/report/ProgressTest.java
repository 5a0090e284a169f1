package io.matchday.capacity.report;

import static io.matchday.capacity.report.Samples.FOUR;
import static io.matchday.capacity.report.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.intake.EventCopy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    @ParameterizedTest(name = "{0} at {1}: {2} ({3})")
    @CsvSource({
        "PREPARING, 2026-12-05T11:59:59Z, AHEAD, before its start",
        "PREPARING, 2026-12-05T12:00:00Z, RUNNING, its start is past whatever the phase",
        "LIVE, 2026-12-05T10:00:00Z, RUNNING, live before its start",
        "LIVE, 2026-12-05T17:00:00Z, RUNNING, overtime",
        "READY, 2026-12-05T16:00:00Z, OVER, past its end and never live",
        "CLOSING, 2026-12-05T15:00:00Z, OVER, over before its end",
        "CLOSED, 2026-12-05T10:00:00Z, OVER, closed is over",
        "CANCELLED, 2026-12-05T17:00:00Z, CANCELLED, it never took place",
        ", 2026-12-05T13:00:00Z, RUNNING, an old copy without a phase goes by its times",
    })
    void anEventHasComeSoFar(String phase, Instant now, Progress progress, String reason) {
        EventCopy event = new EventCopy("cup", null, NOON, FOUR, phase, List.of(), List.of(), null);

        assertThat(Progress.of(event, now)).as(reason).isEqualTo(progress);
    }
}

package io.matchday.capacity.giveback;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.window.Window;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleTest {
    private static final Instant FROM = Instant.parse("2026-12-05T12:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-05T18:00:00Z");

    @ParameterizedTest(name = "{0} used {1} at {2}, event over: {3}: {4}")
    @CsvSource({
        "RESERVATION, , 2026-12-05T17:59:59Z, false, '', its window lasts",
        "RESERVATION, , 2026-12-05T18:00:00Z, false, PAST_WINDOW, it has ended",
        "RESERVATION, , 2026-12-05T17:00:00Z, true, EVENT_OVER, the event was cancelled",
        "SCALE_REQUEST, 0, 2026-12-05T11:59:59Z, false, '', it could not be used yet",
        "SCALE_REQUEST, 0, 2026-12-05T12:00:00Z, false, NEVER_USED, by now it could",
        "SCALE_REQUEST, 1, 2026-12-05T12:00:00Z, false, '', it is used",
        "SCALE_REQUEST, 0, 2026-12-06T00:00:00Z, true, RUNS_ON NEVER_USED EVENT_OVER, all at once",
    })
    void whatShouldNotBeHeldIsFound(
            ItemKind kind, Long used, Instant asOf, boolean eventOver, String expected, String reason) {
        Held held = new Held(
                kind, 1, "cup", "pool", 5, Window.of(FROM, UNTIL), Optional.empty(), Optional.ofNullable(used), true);

        assertThat(Idle.of(held, asOf, eventOver).map(found -> found.kind().name()))
                .as(reason)
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
    }
}

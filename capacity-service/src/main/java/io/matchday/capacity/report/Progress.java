package io.matchday.capacity.report;

import io.matchday.capacity.intake.EventCopy;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an event has come, as far as a report of it is concerned. */
@Schema(
        name = "ReportProgress",
        description =
                "AHEAD: not begun. RUNNING: LIVE, or past its start. OVER: closing or closed, or past its end without"
                        + " being LIVE; only then are forecasts judged. CANCELLED: it never took place")
enum Progress {
    AHEAD,
    RUNNING,
    OVER,
    CANCELLED;

    private static final Set<String> AFTER_LIVE = Set.of("CLOSING", "CLOSED");
    private static final String LIVE = "LIVE";

    static Progress of(EventCopy event, Instant now) {
        if ("CANCELLED".equals(event.phase())) {
            return CANCELLED;
        }
        if (event.phase() != null && AFTER_LIVE.contains(event.phase())) {
            return OVER;
        }
        if (LIVE.equals(event.phase())) {
            return RUNNING;
        }
        if (event.endsAt() != null && !now.isBefore(event.endsAt())) {
            return OVER;
        }
        return event.startsAt() == null || now.isBefore(event.startsAt()) ? AHEAD : RUNNING;
    }

    boolean begun() {
        return this == RUNNING || this == OVER;
    }
}

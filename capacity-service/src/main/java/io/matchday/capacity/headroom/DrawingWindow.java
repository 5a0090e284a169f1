package io.matchday.capacity.headroom;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.window.Window;
import java.time.Duration;
import java.time.Instant;

/** The time for which an event wants stock: all of it before it starts, and what is left of it while it lasts. */
public final class DrawingWindow {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private DrawingWindow() {}

    /** From its start, or now when that is past, to its end; after that, or where its times are not known, this moment. */
    public static Window of(EventCopy event, Instant now) {
        if (event.startsAt() == null || event.endsAt() == null) {
            return Window.of(now, now.plus(A_MOMENT));
        }
        Instant from = now.isBefore(event.startsAt()) ? event.startsAt() : now;
        Instant until = from.isBefore(event.endsAt()) ? event.endsAt() : from.plus(A_MOMENT);
        return Window.of(from, until);
    }
}

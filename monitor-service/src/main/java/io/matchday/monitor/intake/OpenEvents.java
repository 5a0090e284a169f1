package io.matchday.monitor.intake;

import java.util.List;

/** All events that are not over, as last learned. */
record OpenEvents(List<IntakeEvent> events) {

    OpenEvents {
        events = List.copyOf(events);
    }
}

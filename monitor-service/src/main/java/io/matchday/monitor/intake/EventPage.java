package io.matchday.monitor.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of intake's events. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventPage(List<IntakeEvent> items, String nextCursor) {

    EventPage {
        items = List.copyOf(items);
    }
}

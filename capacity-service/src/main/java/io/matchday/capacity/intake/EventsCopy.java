package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of events. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventsCopy(List<EventCopy> items, String nextCursor) {
    EventsCopy {
        items = items == null ? List.of() : List.copyOf(items);
    }
}

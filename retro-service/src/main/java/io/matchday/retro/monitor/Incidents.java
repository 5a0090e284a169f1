package io.matchday.retro.monitor;

import java.util.List;

/** All incidents of an event, newest first. */
public record Incidents(List<Incident> items) {

    public Incidents {
        items = List.copyOf(items);
    }

    /** Those that are not over. */
    public List<Incident> open() {
        return items.stream().filter(incident -> !incident.resolved()).toList();
    }
}

package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The timelines of all incidents. */
@ApplicationScoped
class Timeline implements PanacheRepository<IncidentEntry> {

    /** Who is named for what happens by itself. */
    static final String ITSELF = "monitor-service";

    private final InstantSource clock;
    private final Event<TimelineGrew> events;

    Timeline(InstantSource clock, Event<TimelineGrew> events) {
        this.clock = clock;
        this.events = events;
    }

    void add(UUID incident, EntryKind kind, String by, Message text) {
        persist(new IncidentEntry(incident, clock.instant(), kind, by, text));
        events.fire(new TimelineGrew(incident));
    }

    /** Per incident, its entries oldest first. */
    Map<UUID, List<EntryView>> of(Collection<UUID> incidents) {
        return find("incidentId in ?1 order by id", incidents).stream()
                .collect(Collectors.groupingBy(
                        IncidentEntry::incidentId, Collectors.mapping(IncidentEntry::view, Collectors.toList())));
    }
}

package io.matchday.monitor.incident;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Opens and ends incidents as the rules say. */
@ApplicationScoped
public class Incidents {

    private final IncidentRepository incidents;
    private final Timeline timeline;
    private final ErrorNodes nodes;
    private final Herald herald;
    private final MeterRegistry meters;
    private final InstantSource clock;

    Incidents(
            IncidentRepository incidents,
            Timeline timeline,
            ErrorNodes nodes,
            Herald herald,
            MeterRegistry meters,
            InstantSource clock) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.nodes = nodes;
        this.herald = herald;
        this.meters = meters;
        this.clock = clock;
    }

    /** How the latest incident at a domain of an event stands. */
    @Transactional
    public Optional<Standing> latest(String event, String domain) {
        return incidents.latest(event, domain, IncidentKind.ERROR_RATIO).map(Standing::of);
    }

    /** Opens an incident; that it is open and that people will be told becomes true at once. */
    @Transactional
    public Standing open(Detection found) {
        Incident incident = new Incident(
                found, nodes.top(found.domain(), found.onset(), found.rise().end()), clock.instant());
        incidents.persistAndFlush(incident);
        timeline.add(incident.id(), EntryKind.DETECTED, Timeline.ITSELF, IncidentText.detected(incident));
        herald.opened(incident, found.event().webhooks());
        meters.counter("matchday.incidents.opened").increment();
        return Standing.of(incident);
    }

    /** Ends an incident whose domain has kept its target again, up to the given slot. */
    @Transactional
    public Standing recovered(UUID id, long slot) {
        Incident incident = incidents.findById(id);
        if (!incident.isResolved()) {
            incident.resolve(slot, clock.instant());
            timeline.add(id, EntryKind.RECOVERED, Timeline.ITSELF, IncidentText.recovered());
            timeline.add(id, EntryKind.RESOLVED, Timeline.ITSELF, IncidentText.resolved());
            herald.resolved(incident);
        }
        return Standing.of(incident);
    }

    /**
     * How an incident stands.
     *
     * @param id the incident
     * @param open whether it is not resolved yet
     * @param onset first slot of the trouble
     * @param watchedUntil last slot that belongs to it and opens no other
     */
    public record Standing(UUID id, boolean open, long onset, long watchedUntil) {

        static Standing of(Incident incident) {
            return new Standing(
                    incident.id(),
                    !incident.isResolved(),
                    incident.onsetAt().getEpochSecond(),
                    incident.watchedUntil());
        }
    }
}

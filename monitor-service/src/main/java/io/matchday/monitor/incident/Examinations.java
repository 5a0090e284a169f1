package io.matchday.monitor.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incidents for whoever looks into them, and what they find. */
@ApplicationScoped
public class Examinations {

    private final IncidentRepository incidents;
    private final DiagnosisRepository diagnoses;
    private final Event<TimelineGrew> grew;
    private final InstantSource clock;

    Examinations(
            IncidentRepository incidents,
            DiagnosisRepository diagnoses,
            Event<TimelineGrew> grew,
            InstantSource clock) {
        this.incidents = incidents;
        this.diagnoses = diagnoses;
        this.grew = grew;
        this.clock = clock;
    }

    /** One incident. */
    @Transactional
    public Optional<Underway> incident(UUID id) {
        return incidents.findByIdOptional(id).map(Underway::of);
    }

    /** All that are not resolved. */
    @Transactional
    public List<Underway> open() {
        return incidents.list("state <> ?1", IncidentState.RESOLVED).stream()
                .map(Underway::of)
                .toList();
    }

    /** Keeps what was found, unless it is what is known. */
    @Transactional
    public void found(UUID incident, List<TopNode> topNodes) {
        IncidentDiagnosis known = diagnoses.latest(List.of(incident)).get(incident);
        if (known == null || !known.topNodes().equals(topNodes)) {
            diagnoses.persist(new IncidentDiagnosis(incident, clock.instant(), topNodes));
            grew.fire(new TimelineGrew(incident));
        }
    }
}

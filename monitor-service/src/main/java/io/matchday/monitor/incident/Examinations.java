package io.matchday.monitor.incident;

import io.matchday.platform.text.Message;
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
    private final Timeline timeline;
    private final Herald herald;
    private final Event<TimelineGrew> grew;
    private final InstantSource clock;

    Examinations(
            IncidentRepository incidents,
            DiagnosisRepository diagnoses,
            Timeline timeline,
            Herald herald,
            Event<TimelineGrew> grew,
            InstantSource clock) {
        this.incidents = incidents;
        this.diagnoses = diagnoses;
        this.timeline = timeline;
        this.herald = herald;
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

    /** Keeps what was found, and tells people of it if it is news. */
    @Transactional
    public void found(UUID id, Examined examined) {
        Incident incident = incidents.findById(id);
        Optional<Examined> known =
                Optional.ofNullable(diagnoses.latest(List.of(id)).get(id)).flatMap(IncidentDiagnosis::examined);
        if (known.filter(examined::equals).isPresent()) {
            return;
        }
        diagnoses.persist(new IncidentDiagnosis(id, clock.instant(), examined));
        boolean same = known.map(Examined::headline)
                .filter(examined.headline()::equals)
                .isPresent();
        boolean news =
                !same && (examined.isClear() || known.filter(Examined::isClear).isPresent());
        if (news) {
            Message told = IncidentText.verdict(examined.verdict());
            timeline.add(id, EntryKind.VERDICT, Timeline.ITSELF, told);
            herald.updated(incident, told);
        } else {
            grew.fire(new TimelineGrew(id));
        }
    }
}

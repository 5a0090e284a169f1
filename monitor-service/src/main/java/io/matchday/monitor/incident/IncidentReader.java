package io.matchday.monitor.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what is read of incidents. */
@ApplicationScoped
public class IncidentReader {

    private static final String CURRENT =
            """
            eventKey in ?1 and (state <> ?2 or id in (select e.incidentId from IncidentEntry e where e.at >= ?3))
            order by detectedAt, id""";

    private final IncidentRepository incidents;
    private final Timeline timeline;
    private final FindingRepository findings;
    private final DiagnosisRepository diagnoses;

    IncidentReader(
            IncidentRepository incidents,
            Timeline timeline,
            FindingRepository findings,
            DiagnosisRepository diagnoses) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.findings = findings;
        this.diagnoses = diagnoses;
    }

    /** The incidents of these events that are not resolved, or have an entry from that time on; oldest first. */
    @Transactional
    public List<IncidentView> current(Collection<String> events, Instant since) {
        return views(incidents.list(CURRENT, events, IncidentState.RESOLVED, since));
    }

    IncidentView view(Incident incident) {
        return views(List.of(incident)).get(0);
    }

    /** In the same order. */
    List<IncidentView> views(List<Incident> some) {
        List<UUID> ids = some.stream().map(Incident::id).toList();
        Map<UUID, List<EntryView>> timelines = timeline.of(ids);
        Map<UUID, List<FindingView>> found = findings.of(ids);
        Map<UUID, IncidentDiagnosis> made = diagnoses.latest(ids);
        return some.stream()
                .map(incident -> IncidentView.of(
                        incident,
                        made.get(incident.id()),
                        found.getOrDefault(incident.id(), List.of()),
                        timelines.getOrDefault(incident.id(), List.of())))
                .toList();
    }
}

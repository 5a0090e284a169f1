package io.matchday.monitor.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what is read of incidents. */
@ApplicationScoped
class IncidentReader {

    private final Timeline timeline;
    private final FindingRepository findings;
    private final DiagnosisRepository diagnoses;

    IncidentReader(Timeline timeline, FindingRepository findings, DiagnosisRepository diagnoses) {
        this.timeline = timeline;
        this.findings = findings;
        this.diagnoses = diagnoses;
    }

    IncidentView view(Incident incident) {
        return views(List.of(incident)).get(incident.id());
    }

    /** The incidents by their ids. */
    Map<UUID, IncidentView> views(List<Incident> incidents) {
        List<UUID> ids = incidents.stream().map(Incident::id).toList();
        Map<UUID, List<EntryView>> timelines = timeline.of(ids);
        Map<UUID, List<FindingView>> found = findings.of(ids);
        Map<UUID, IncidentDiagnosis> made = diagnoses.latest(ids);
        return incidents.stream()
                .collect(Collectors.toMap(
                        Incident::id,
                        incident -> IncidentView.of(
                                incident,
                                made.get(incident.id()),
                                found.getOrDefault(incident.id(), List.of()),
                                timelines.getOrDefault(incident.id(), List.of()))));
    }
}

package io.matchday.monitor.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was made of incidents. */
@ApplicationScoped
class DiagnosisRepository implements PanacheRepository<IncidentDiagnosis> {

    /** Per incident that was looked into, the latest. */
    Map<UUID, IncidentDiagnosis> latest(Collection<UUID> incidents) {
        return find(
                        "id in (select max(d.id) from IncidentDiagnosis d where d.incidentId in ?1 group by d.incidentId)",
                        incidents)
                .stream()
                .collect(Collectors.toMap(IncidentDiagnosis::incidentId, diagnosis -> diagnosis));
    }
}

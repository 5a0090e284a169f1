package io.matchday.monitor.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What incidents show in. */
@ApplicationScoped
class FindingRepository implements PanacheRepository<IncidentFinding> {

    /** Those that go on, oldest first. */
    List<IncidentFinding> goingOn(UUID incident) {
        return list("incidentId = ?1 and overAt is null order by id", incident);
    }

    /** Whether this has been told before: it goes on, or was over only later. */
    boolean told(UUID incident, Topic topic, Instant at) {
        return count(
                        "incidentId = ?1 and kind = ?2 and part = ?3 and (overAt is null or overAt >= ?4)",
                        incident,
                        topic.kind(),
                        topic.part(),
                        at)
                > 0;
    }

    /** Per incident, its findings oldest first. */
    Map<UUID, List<FindingView>> of(Collection<UUID> incidents) {
        return find("incidentId in ?1 order by id", incidents).stream()
                .collect(Collectors.groupingBy(
                        IncidentFinding::incidentId, Collectors.mapping(IncidentFinding::view, Collectors.toList())));
    }
}

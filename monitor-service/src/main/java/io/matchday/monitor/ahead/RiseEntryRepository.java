package io.matchday.monitor.ahead;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people decided about rises. */
@ApplicationScoped
class RiseEntryRepository implements PanacheRepository<RiseEntry> {

    /** Per rise, its decisions oldest first. */
    Map<UUID, List<DecisionView>> of(Collection<UUID> rises) {
        return find("riseId in ?1 order by id", rises).stream()
                .collect(Collectors.groupingBy(
                        RiseEntry::riseId, Collectors.mapping(RiseEntry::view, Collectors.toList())));
    }
}

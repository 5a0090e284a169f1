package io.matchday.intake.trap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stored decisions on findings. */
@ApplicationScoped
class TrapDecisions implements PanacheRepository<TrapDecision> {

    private final PlatformDocuments documents;

    TrapDecisions(PlatformDocuments documents) {
        this.documents = documents;
    }

    void add(String eventKey, Decision decision) {
        documents.decided(eventKey);
        persistAndFlush(new TrapDecision(eventKey, decision));
    }

    /** All of an event, oldest first. */
    List<Decision> all(String eventKey) {
        return list("eventKey", Sort.by("id"), eventKey).stream()
                .map(TrapDecision::decision)
                .toList();
    }

    /** The newest on each trap. */
    Map<String, Decision> newest(String eventKey) {
        Map<String, Decision> newest = new HashMap<>();
        all(eventKey).forEach(decision -> newest.put(decision.trapId(), decision));
        return newest;
    }

    void replace(String eventKey, List<Decision> decisions) {
        delete("eventKey", eventKey);
        decisions.forEach(decision -> persist(new TrapDecision(eventKey, decision)));
    }
}

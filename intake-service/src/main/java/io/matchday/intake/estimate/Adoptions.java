package io.matchday.intake.estimate;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which expected peaks of events are estimates, within the caller's transaction. */
@ApplicationScoped
public class Adoptions {

    private final EntityManager entities;

    Adoptions(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that still hold: what was expected anew since is no estimate any more. */
    public AdoptedEstimates read(Event event) {
        Adoption stored = entities.find(Adoption.class, event.key());
        if (stored == null) {
            return AdoptedEstimates.NONE;
        }
        return stored.adoptions().holding(event.facts().domains());
    }

    /** Writes them in place of all that were. */
    public void replace(Event event, AdoptedEstimates adopted) {
        check(event, adopted);
        Adoption stored = entities.find(Adoption.class, event.key());
        if (stored == null) {
            stored = new Adoption(event.key());
            entities.persist(stored);
        }
        stored.replace(adopted);
    }

    private static void check(Event event, AdoptedEstimates adopted) {
        check("items", adopted.items().stream().map(AdoptedEstimate::domain).toList(), event);
        check(
                "confirmed",
                adopted.confirmed().stream().map(ConfirmedPeak::domain).toList(),
                event);
    }

    private static void check(String list, List<String> domains, Event event) {
        Set<String> names = event.facts().domains().stream().map(Domain::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < domains.size(); i++) {
            String domain = domains.get(i);
            if (!names.contains(domain) || !seen.add(domain)) {
                throw ProblemException.atField(
                        CommonProblem.INVALID_FIELD,
                        list + "[" + i + "].domain",
                        "One for a domain of the event is expected, not '" + domain + "'");
            }
        }
    }
}

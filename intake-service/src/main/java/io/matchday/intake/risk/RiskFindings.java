package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What the sources think might go wrong, and which of that is in the register already. */
@ApplicationScoped
class RiskFindings {

    private final List<RiskSource> sources;

    RiskFindings(@All List<RiskSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** What every source says of the event as it is now. */
    List<ProposedRisk> of(Event event) {
        return sources.stream()
                .flatMap(source -> source.propose(event).stream())
                .distinct()
                .toList();
    }

    /**
     * Which known risk a finding is, each at most once: the same rule or problem first, then a problem that shares a ticket, since its
     * earliest ticket may be another than at the last scan.
     */
    static Map<ProposedRisk, Risk> known(List<ProposedRisk> found, List<Risk> register) {
        Map<String, Risk> left = new LinkedHashMap<>();
        register.forEach(risk -> left.put(risk.key(), risk));
        Map<ProposedRisk, Risk> known = new LinkedHashMap<>();
        List<BiPredicate<Evidence, Evidence>> ways = List.of(Evidence::sameAs, Evidence::sharesTicket);
        for (BiPredicate<Evidence, Evidence> same : ways) {
            for (ProposedRisk one : found) {
                if (!known.containsKey(one)) {
                    Optional<Risk> match = left.values().stream()
                            .filter(risk -> same.test(one.evidence(), risk.source()))
                            .findFirst();
                    match.ifPresent(risk -> known.put(one, left.remove(risk.key())));
                }
            }
        }
        return known;
    }
}

package io.matchday.intake.estimate;

import io.matchday.intake.estimate.Comparison.Found;
import io.matchday.intake.estimate.EstimateReport.OfDomain;
import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All estimates of one event, worked out from past ones. */
final class Estimates {

    private static final Message WHOLE = new Message("the event as a whole", "整个活动");
    private static final Set<Quantity> OF_A_DOMAIN = EnumSet.complementOf(EnumSet.of(Quantity.VIEWERS));

    private final String eventKey;
    private final EventFacts facts;
    private final Map<String, Example> examples;
    private final Comparison comparison;
    private final Map<String, Basis> bases = new LinkedHashMap<>();

    Estimates(String eventKey, EventFacts facts, List<Example> examples) {
        this.eventKey = eventKey;
        this.facts = facts;
        this.examples = examples.stream()
                .collect(Collectors.toMap(example -> example.occasion().key(), Function.identity()));
        this.comparison = new Comparison(Example.target(eventKey, facts), examples);
    }

    EstimateReport report(Instant now, AdoptedEstimates adopted) {
        List<Figure> whole = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            whole.add(figure(quantity, comparison.event(quantity), 1, Given.whole(facts, quantity), WHOLE));
        }
        List<OfDomain> domains = facts.domains().stream()
                .map(domain -> new OfDomain(
                        domain.name(),
                        domain.product(),
                        domain.role(),
                        adopted.of(domain.name()).orElse(null),
                        adopted.confirmation(domain.name()).orElse(null),
                        OF_A_DOMAIN.stream()
                                .map(quantity -> figure(domain, quantity))
                                .toList()))
                .toList();
        return new EstimateReport(eventKey, now, examples.size(), whole, domains, List.copyOf(bases.values()), null);
    }

    /** What is said of a domain in one quantity. */
    Figure figure(Domain domain, Quantity quantity) {
        Optional<Found> found = comparison.domain(domain, quantity);
        double share = found.map(one -> share(domain, one.scope())).orElse(1.0);
        Message subject = new Message(domain.name(), domain.name());
        return figure(quantity, found, share, Given.of(domain, quantity), subject);
    }

    /** The figure as the customer's own people may see it, whoever asks. */
    Figure openly(Figure figure) {
        boolean tells = figure.basis() != null
                && basis(figure).tellsOnOthers(facts.customer().key()::equals);
        return tells ? figure.withheld() : figure;
    }

    /** The basis that a figure names. */
    Basis basis(Figure figure) {
        return bases.get(figure.basis());
    }

    private Figure figure(Quantity quantity, Optional<Found> found, double share, Double given, Message subject) {
        found.ifPresent(one -> bases.computeIfAbsent(one.key(), key -> Basis.of(one, examples)));
        return Figure.of(quantity, found, share, given, subject);
    }

    /** By what is expected of each, where that is known of all; otherwise alike. */
    private double share(Domain domain, Scope scope) {
        List<Domain> sharing = facts.domains().stream().filter(scope::covers).toList();
        if (sharing.stream().anyMatch(one -> one.expectedPeakBitsPerSecond() == null)) {
            return 1.0 / sharing.size();
        }
        double all =
                sharing.stream().mapToDouble(Domain::expectedPeakBitsPerSecond).sum();
        return domain.expectedPeakBitsPerSecond() / all;
    }
}

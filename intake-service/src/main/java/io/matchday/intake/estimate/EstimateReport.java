package io.matchday.intake.estimate;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Product;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What past events say of an event. */
@Schema(name = "EventEstimates", description = "What past events say of an event, as a whole and domain by domain")
record EstimateReport(
        @Schema(required = true) String eventKey,
        @Schema(required = true) Instant madeAt,
        @Schema(required = true, description = "How many past events could be asked") int pastEvents,
        @Schema(required = true, description = "Of the event as a whole") List<Figure> whole,
        @Schema(required = true) List<OfDomain> domains,
        @Schema(required = true, description = "What the figures stand on") List<Basis> bases,
        @Schema(nullable = true) LastForecasts lastForecasts) {

    EstimateReport {
        whole = List.copyOf(whole);
        domains = List.copyOf(domains);
        bases = List.copyOf(bases);
    }

    EstimateReport seenBy(Predicate<String> seesCustomer) {
        Set<String> withheld = bases.stream()
                .filter(basis -> basis.tellsOnOthers(seesCustomer))
                .map(Basis::key)
                .collect(Collectors.toSet());
        return new EstimateReport(
                eventKey,
                madeAt,
                pastEvents,
                without(withheld, whole),
                domains.stream().map(one -> one.seenBy(seesCustomer, withheld)).toList(),
                bases.stream()
                        .filter(basis -> !withheld.contains(basis.key()))
                        .map(basis -> basis.seenBy(seesCustomer))
                        .toList(),
                lastForecasts);
    }

    /** The same with how the last forecasts did; null where the caller may not see it. */
    EstimateReport with(LastForecasts last) {
        return new EstimateReport(eventKey, madeAt, pastEvents, whole, domains, bases, last);
    }

    private static List<Figure> without(Set<String> withheld, List<Figure> figures) {
        return figures.stream()
                .map(figure -> withheld.contains(figure.basis()) ? figure.withheld() : figure)
                .toList();
    }

    /**
     * Of one domain.
     *
     * @param adopted the estimate that its expected peak was taken from; null where the customer said it, or nobody
     * @param confirmed the customer's word on its expected peak; null where nobody has asked for it
     */
    @Schema(name = "DomainEstimates")
    record OfDomain(
            @Schema(required = true) String name,
            @Schema(required = true) Product product,
            @Schema(required = true) Domain.Role role,
            @Schema(nullable = true) AdoptedEstimate adopted,
            @Schema(nullable = true) ConfirmedPeak confirmed,
            @Schema(required = true) List<Figure> figures) {

        OfDomain {
            figures = List.copyOf(figures);
        }

        private OfDomain seenBy(Predicate<String> seesCustomer, Set<String> withheld) {
            return new OfDomain(
                    name,
                    product,
                    role,
                    adopted == null ? null : adopted.seenBy(seesCustomer),
                    confirmed,
                    without(withheld, figures));
        }
    }
}

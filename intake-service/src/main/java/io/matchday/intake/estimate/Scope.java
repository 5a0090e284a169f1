package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Product;
import io.matchday.intake.pastevent.Actual;
import io.matchday.intake.pastevent.PastEventFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is compared: all of an event, a product, or the domains of a product that have a role.
 *
 * @param product null: all of the event
 * @param role null: all of the product
 */
record Scope(Product product, Domain.Role role) {

    static final Scope EVENT = new Scope(null, null);

    /**
     * Where figures for a domain may be looked for, the narrowest first. Nearly all that a product or an event sends goes to
     * viewers, so that wider scopes tell something of what viewers pull, and nothing of the rest.
     */
    static List<Scope> of(Domain domain) {
        List<Scope> scopes = new ArrayList<>(List.of(new Scope(domain.product(), domain.role())));
        if (domain.role() == Domain.Role.PULL) {
            scopes.add(new Scope(domain.product(), null));
            scopes.add(EVENT);
        }
        return scopes;
    }

    /** Whether a domain has a share of what is compared. */
    boolean covers(Domain domain) {
        return (product == null || domain.product() == product)
                && domain.role() == (role == null ? Domain.Role.PULL : role);
    }

    /** What a past event came to; empty when that was not measured. */
    Optional<Double> value(PastEventFacts past, Quantity quantity) {
        if (quantity == Quantity.VIEWERS) {
            return Optional.ofNullable(past.peakViewers()).map(Number::doubleValue);
        }
        return past.actuals().stream()
                .filter(actual -> actual.product() == product && actual.role() == role)
                .findFirst()
                .flatMap(actual -> Optional.ofNullable(value(actual, quantity)))
                .map(Number::doubleValue);
    }

    private static Number value(Actual actual, Quantity quantity) {
        return switch (quantity) {
            case PEAK_BITS -> actual.peakBitsPerSecond();
            case PEAK_REQUESTS -> actual.peakRequestsPerSecond();
            case ERROR_RATIO -> actual.errorRatio();
            case FIRST_BYTE_P50 -> actual.firstByteP50Millis();
            case FIRST_BYTE_P95 -> actual.firstByteP95Millis();
            case STALL_RATIO -> actual.stallRatio();
            case VIEWERS -> null;
        };
    }

    /** Its name in addresses and bases. */
    String key() {
        return product == null ? "EVENT" : role == null ? product.name() : product + "/" + role;
    }
}

package io.matchday.intake.capacity;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Outdated;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.remote.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether there is enough to carry the event, as capacity-service judges it. */
@ApplicationScoped
class CapacityCheck implements ReadinessCheck {

    private final CapacityGateway capacity;
    private final InstantSource clock;

    CapacityCheck(CapacityGateway capacity, InstantSource clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    @Override
    public List<Missing> missing(Event event) {
        return missing(event.facts(), capacity.headroom(event.key()), clock.instant());
    }

    static List<Missing> missing(EventFacts facts, Optional<Known<HeadroomCopy>> headroom, Instant now) {
        if (headroom.isEmpty()) {
            return List.of(new Missing(
                    Area.CAPACITY,
                    Severity.at(facts.level()),
                    "capacity-unknown",
                    CapacityGateway.SERVICE,
                    CapacityWords.UNKNOWN,
                    CapacityWords.ASK_AGAIN,
                    null));
        }
        Known<HeadroomCopy> known = headroom.get();
        return Stream.concat(
                        facts.products().stream().flatMap(product -> judged(facts.level(), product, known).stream()),
                        Outdated.missing(
                                Area.CAPACITY, "capacity-outdated", CapacityGateway.SERVICE, facts.level(), known, now)
                                .stream())
                .toList();
    }

    private static Optional<Missing> judged(Level level, Product product, Known<HeadroomCopy> known) {
        return known.value()
                .of(product.name())
                .map(told -> missing(level, told, known))
                .orElseGet(() -> Optional.of(new Missing(
                        Area.CAPACITY,
                        Severity.at(level),
                        "capacity-unjudged",
                        product.name(),
                        CapacityWords.unjudged(product),
                        CapacityWords.ASK_OWNERS,
                        null)));
    }

    private static Optional<Missing> missing(Level level, HeadroomCopy.ProductCopy product, Known<?> known) {
        return switch (Objects.requireNonNullElse(product.verdict(), "")) {
            case "ENOUGH" -> Optional.empty();
            case "TIGHT" -> Optional.of(Missing.advisory(
                    Area.CAPACITY,
                    "capacity-tight",
                    product.product(),
                    CapacityWords.of(product, known),
                    CapacityWords.RESERVE));
            case "UNKNOWN" -> Optional.of(new Missing(
                    Area.CAPACITY,
                    Severity.at(level),
                    "capacity-unjudged",
                    product.product(),
                    CapacityWords.of(product, known),
                    CapacityWords.ANNOUNCE,
                    null));
            default -> Optional.of(Missing.blocking(
                    Area.CAPACITY,
                    "capacity-short",
                    product.product(),
                    CapacityWords.of(product, known),
                    CapacityWords.RESERVE));
        };
    }
}

package io.matchday.intake.capacity;

import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Product;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.NeighbourCheck;
import io.matchday.intake.readiness.Outdated;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether there is enough to carry the event, as capacity-service judges it. */
@ApplicationScoped
class CapacityCheck implements NeighbourCheck {

    private final CapacityGateway capacity;
    private final InstantSource clock;

    CapacityCheck(CapacityGateway capacity, InstantSource clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    @Override
    public ReadinessCheck ask(String eventKey) {
        Optional<Known<HeadroomCopy>> headroom = capacity.headroom(eventKey);
        return event -> missing(event.facts(), headroom, clock.instant());
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
                        facts.products().stream().flatMap(product -> judged(facts, product, known).stream()),
                        Outdated.missing(
                                Area.CAPACITY, "capacity-outdated", CapacityGateway.SERVICE, facts.level(), known, now)
                                .stream())
                .toList();
    }

    private static Optional<Missing> judged(EventFacts facts, Product product, Known<HeadroomCopy> known) {
        return known.value()
                .of(product.name())
                .map(told -> judged(facts, product, told, CapacityWords.of(told, known)))
                .orElseGet(() -> Optional.of(
                        unjudged(facts, product, CapacityWords.unjudged(product), CapacityWords.ASK_OWNERS)));
    }

    private static Optional<Missing> judged(
            EventFacts facts, Product product, HeadroomCopy.ProductCopy told, Message said) {
        return switch (Objects.requireNonNullElse(told.verdict(), "")) {
            case "ENOUGH" -> Optional.empty();
            case "TIGHT" -> Optional.of(
                    Missing.advisory(Area.CAPACITY, "capacity-tight", product.name(), said, CapacityWords.RESERVE));
            case "UNKNOWN" -> Optional.of(unjudged(facts, product, said, CapacityWords.ANNOUNCE));
            default -> Optional.of(
                    Missing.blocking(Area.CAPACITY, "capacity-short", product.name(), said, CapacityWords.RESERVE));
        };
    }

    /** A product without a domain has no peak that could be announced: what nobody can mend must not close the gate. */
    private static Missing unjudged(EventFacts facts, Product product, Message said, Message remedy) {
        boolean announced = facts.domains().stream().anyMatch(domain -> domain.product() == product);
        return new Missing(
                Area.CAPACITY,
                announced ? Severity.at(facts.level()) : Severity.ADVISORY,
                "capacity-unjudged",
                product.name(),
                said,
                announced ? remedy : CapacityWords.NO_PEAK,
                null);
    }
}

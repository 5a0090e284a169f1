package io.matchday.intake.capacity;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.remote.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether there is enough to carry the event, as capacity-service judges it. */
@ApplicationScoped
class CapacityCheck implements ReadinessCheck {

    private final CapacityGateway capacity;

    CapacityCheck(CapacityGateway capacity) {
        this.capacity = capacity;
    }

    @Override
    public List<Missing> missing(Event event) {
        return missing(event.facts().level(), capacity.headroom(event.key()));
    }

    static List<Missing> missing(Level level, Optional<Known<HeadroomCopy>> headroom) {
        if (headroom.isEmpty()) {
            return List.of(new Missing(
                    Area.CAPACITY,
                    Severity.at(level),
                    "capacity-unknown",
                    CapacityGateway.SERVICE,
                    CapacityWords.UNKNOWN,
                    CapacityWords.ASK_AGAIN,
                    null));
        }
        return headroom.get().value().products().stream()
                .flatMap(product -> missing(level, product, headroom.get()).stream())
                .toList();
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

package io.matchday.capacity.headroom;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.monitor.TrafficCopy;
import io.matchday.capacity.monitor.TrafficCopy.ProductTraffic;
import io.matchday.capacity.pool.Product;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together what an event wants of each of its products, from what was announced and what is measured. */
public final class Demands {
    private Demands() {}

    /**
     * The event's demands, one for each of its products, in the order of {@link Product}. What can be no
     * product's name is left out: there can be no pool of it.
     */
    public static List<Demand> of(EventCopy event, Optional<TrafficCopy> traffic) {
        return event.products().stream()
                .flatMap(name -> Product.named(name).stream())
                .distinct()
                .sorted()
                .map(product -> demand(product, event, traffic))
                .toList();
    }

    private static Demand demand(Product product, EventCopy event, Optional<TrafficCopy> traffic) {
        Optional<ProductTraffic> measured = traffic.stream()
                .flatMap(copy -> copy.byProduct().stream())
                .filter(one -> product.name().equals(one.product()))
                .findFirst();
        return new Demand(
                product,
                expected(product, event),
                figure(measured, ProductTraffic::peakBitsPerSecond),
                figure(measured, ProductTraffic::latestBitsPerSecond));
    }

    private static OptionalLong expected(Product product, EventCopy event) {
        Stream<Long> announced = event.domains().stream()
                .filter(domain -> product.name().equals(domain.product()))
                .map(EventCopy.Domain::expectedPeakBitsPerSecond)
                .filter(Objects::nonNull);
        return announced.mapToLong(Long::longValue).reduce(Saturated::sum);
    }

    private static OptionalLong figure(Optional<ProductTraffic> measured, Function<ProductTraffic, Long> part) {
        return measured.map(part).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}

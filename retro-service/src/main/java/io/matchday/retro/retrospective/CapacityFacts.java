package io.matchday.retro.retrospective;

import io.matchday.retro.capacity.EventReport;
import io.matchday.retro.capacity.Headroom;
import io.matchday.retro.capacity.PoolUnits;
import io.matchday.retro.capacity.Reservations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there was enough, and what was held for the event. */
@Schema(description = "Whether there was enough bandwidth, and what was held for the event")
public record CapacityFacts(
        @Schema(
                        nullable = true,
                        description = "ENOUGH, TIGHT, SHORT or UNKNOWN over all products; null when never told")
                String verdict,
        @Schema(required = true) List<ProductFacts> products,
        @Schema(required = true, description = "Oldest first") List<Holding> reservations,
        @Schema(nullable = true) ReportFacts report) {

    public CapacityFacts {
        products = List.copyOf(products);
        reservations = List.copyOf(reservations);
    }

    static CapacityFacts of(
            Optional<Headroom> headroom,
            Optional<Reservations> reservations,
            Optional<PoolUnits> units,
            Optional<EventReport> report,
            Instant now) {
        PoolUnits known = units.orElseGet(() -> new PoolUnits(Map.of()));
        return new CapacityFacts(
                headroom.map(Headroom::verdict).orElse(null),
                headroom.stream()
                        .flatMap(all -> all.products().stream())
                        .map(ProductFacts::of)
                        .toList(),
                reservations.stream()
                        .flatMap(all -> all.items().stream())
                        .map(one -> Holding.of(one, known.units().get(one.pool()), now))
                        .toList(),
                report.map(ReportFacts::of).orElse(null));
    }

    /** Without what is the team's. */
    CapacityFacts forCustomers() {
        return new CapacityFacts(verdict, products, reservations, report == null ? null : report.forCustomers());
    }

    /** Headroom of one product. */
    @Schema(description = "Headroom of one product; a figure that is not known is null")
    public record ProductFacts(
            @Schema(required = true) String product,
            @Schema(nullable = true) Long expectedPeakBitsPerSecond,
            @Schema(nullable = true) Long measuredPeakBitsPerSecond,
            @Schema(nullable = true, description = "What is free, and what the event itself holds")
                    Long stockBitsPerSecond,
            @Schema(nullable = true, description = "Negative when short") Long headroomBitsPerSecond,
            @Schema(nullable = true, description = "Headroom of stock, at most 1, negative when short")
                    Double headroomRatio,
            @Schema(required = true) String verdict) {

        private static ProductFacts of(Headroom.OfProduct product) {
            return new ProductFacts(
                    product.product(),
                    product.expectedPeakBitsPerSecond(),
                    product.measuredPeakBitsPerSecond(),
                    product.stockBitsPerSecond(),
                    product.headroomBitsPerSecond(),
                    product.headroomRatio(),
                    product.verdict());
        }
    }
}

package io.matchday.capacity.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.EventCopy.Customer;
import io.matchday.capacity.intake.EventCopy.Domain;
import io.matchday.capacity.monitor.TrafficCopy;
import io.matchday.capacity.monitor.TrafficCopy.ProductTraffic;
import io.matchday.capacity.pool.Product;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DemandsTest {
    private static final Instant START = Instant.parse("2026-12-05T11:00:00Z");

    private static final Instant SLOT = Instant.parse("2026-12-05T12:00:00Z");

    @Test
    void whatWasAnnouncedForAProductsDomainsAddsUp() {
        EventCopy event = event(List.of("CDN", "LIVE"), domain("CDN", 5L), domain("CDN", 7L), domain("CDN", null));

        assertThat(Demands.of(event, Optional.empty()))
                .containsExactly(demand(Product.LIVE, null, null, null), demand(Product.CDN, 12L, null, null));
    }

    @Test
    void announcementsBeyondAllMeasureStopAtTheGreatestNumber() {
        EventCopy event = event(List.of("CDN"), domain("CDN", Long.MAX_VALUE), domain("CDN", Long.MAX_VALUE));

        assertThat(Demands.of(event, Optional.empty()))
                .containsExactly(demand(Product.CDN, Long.MAX_VALUE, null, null));
    }

    @Test
    void whatIsMeasuredGoesToItsProduct() {
        TrafficCopy traffic = new TrafficCopy(SLOT, 10, 9, List.of(new ProductTraffic("CDN", 9L, 4L)));

        assertThat(Demands.of(event(List.of("LIVE", "CDN")), Optional.of(traffic)))
                .containsExactly(demand(Product.LIVE, null, null, null), demand(Product.CDN, null, 9L, 4L));
    }

    @Test
    void zeroesOfAMonitorThatHasHeardNothingYetAreNoMeasurement() {
        TrafficCopy silent = new TrafficCopy(null, 10, 0, List.of(new ProductTraffic("CDN", 0L, 0L)));

        assertThat(Demands.of(event(List.of("CDN")), Optional.of(silent)))
                .containsExactly(demand(Product.CDN, null, null, null));
    }

    @Test
    void whatCanBeNoProductIsLeftOut() {
        assertThat(Demands.of(event(List.of("no product", "CDN")), Optional.empty()))
                .extracting(Demand::product)
                .containsExactly(Product.CDN);
    }

    private static EventCopy event(List<String> products, Domain... domains) {
        return new EventCopy(
                "cup",
                new Customer("aurora"),
                START,
                START.plusSeconds(3600),
                "LIVE",
                products,
                List.of(domains),
                null);
    }

    private static Domain domain(String product, Long announced) {
        return new Domain(product.toLowerCase(Locale.ROOT) + ".example", "PULL", product, null, List.of(), announced);
    }

    private static Demand demand(Product product, Long expected, Long measured, Long latest) {
        return new Demand(product, optional(expected), optional(measured), optional(latest));
    }

    private static OptionalLong optional(Long figure) {
        return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
    }
}

package io.matchday.capacity.provider;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Orders as another feature places them. */
public final class SampleOrder {
    private static final Instant FROM = Instant.parse("2026-12-05T08:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-06T08:00:00Z");

    private SampleOrder() {}

    /** Id of an order that has just been placed. */
    public static UUID placed(String pool, long amount) {
        return place(pool, amount).map(OrderView::id).orElseThrow();
    }

    static Optional<OrderView> place(String pool, long amount) {
        OrderRequest request = new OrderRequest(pool, amount, FROM, UNTIL, "Aurora Cup final", null, "lin");
        return QuarkusTransaction.requiringNew().call(() -> orders().place(request));
    }

    static OrderView state(UUID id) {
        return orders().state(id).orElseThrow();
    }

    private static Orders orders() {
        return CDI.current().select(OtherFeature.class).get().orders();
    }
}

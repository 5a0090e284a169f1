package io.matchday.capacity.headroom;

import io.matchday.capacity.pool.Product;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what an event can draw on. */
@ApplicationScoped
class Stocks {
    /** One statement, so that a reservation made meanwhile is seen in both figures or in neither. */
    private static final String BANDWIDTH_POOLS = "select new io.matchday.capacity.headroom.Stocks$Share("
            + "pool.product, pool.total - pool.held,"
            + " (select coalesce(sum(reservation.amount), 0) from Reservation reservation"
            + " where reservation.poolKey = pool.key and reservation.eventKey = :event and reservation.state = HELD))"
            + " from Pool pool where pool.unit = BITS_PER_SECOND";

    private final EntityManager entities;

    Stocks(EntityManager entities) {
        this.entities = entities;
    }

    /** The stock of each product with bandwidth pools. */
    Map<Product, Stock> of(String eventKey) {
        List<Share> shares = entities.createQuery(BANDWIDTH_POOLS, Share.class)
                .setParameter("event", eventKey)
                .getResultList();
        Map<Product, Stock> stocks = new EnumMap<>(Product.class);
        for (Share share : shares) {
            Stock before = stocks.getOrDefault(share.product(), Stock.NONE);
            stocks.put(share.product(), before.plus(share.free()).plus(share.own()));
        }
        return stocks;
    }

    /**
     * One pool as the event sees it.
     *
     * @param free what nobody holds
     * @param own what the event holds itself
     */
    record Share(Product product, long free, long own) {}
}

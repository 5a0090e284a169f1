package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Supply by what the pools hold now. */
@ApplicationScoped
class PoolSupply implements Supply {
    /** One statement, so that a reservation made meanwhile is seen in both figures or in neither. */
    private static final String SHARES = "select new io.matchday.capacity.demand.PoolSupply$Share("
            + "cast(pool.product as string), pool.region, pool.unit, pool.total - pool.held,"
            + " (select coalesce(sum(reservation.amount), 0) from Reservation reservation"
            + " where reservation.poolKey = pool.key and reservation.eventKey = :event and reservation.state = HELD))"
            + " from Pool pool";

    private final EntityManager entities;

    PoolSupply(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<Need, Long> of(String eventKey, Collection<Need> needs) {
        Map<Place, Long> there = new HashMap<>();
        entities.createQuery(SHARES, Share.class)
                .setParameter("event", eventKey)
                .getResultList()
                .forEach(share -> there.merge(
                        new Place(share.product(), share.region(), share.unit()),
                        share.free() + share.own(),
                        Long::sum));
        Map<Need, Long> supply = new HashMap<>();
        for (Need need : needs) {
            Long found = there.get(new Place(need.product(), need.region(), need.unit()));
            if (found != null) {
                supply.put(need, found);
            }
        }
        return supply;
    }

    /**
     * One pool as the event sees it.
     *
     * @param free what nobody holds
     * @param own what the event holds itself
     */
    record Share(String product, String region, Unit unit, long free, long own) {}

    private record Place(String product, String region, Unit unit) {}
}

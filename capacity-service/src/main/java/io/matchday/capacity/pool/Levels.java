package io.matchday.capacity.pool;

import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of the pools is promised at which time. The database works it out, because it is also what keeps the promises
 * within bounds ({@code highest_level} in the migrations).
 */
@ApplicationScoped
public class Levels {
    private static final String IN_FORCE = "select pool_key as pool, cast(sum(amount) as bigint) as level"
            + " from reservation where state = 'HELD' and from_at <= :at and coalesce(until_at, 'infinity') > :at";

    private static final String AT = IN_FORCE + " and pool_key in (:pools) group by pool_key";

    private static final String OF_EVENT = IN_FORCE + " and event_key = :event group by pool_key";

    private static final String HIGHEST =
            "select highest_level(:pool, :since, cast(:until as timestamptz), null," + " cast(:reservation as bigint))";

    private static final String HIGHEST_OF_MANY =
            "select key as pool, highest_level(key, :since, null, null, null) as level"
                    + " from pool where key in (:pools)";

    private static final String HIGHEST_OF_OTHERS = "select key as pool, highest_level(key, :since,"
            + " cast(:until as timestamptz), cast(:event as text), null) as level from pool";

    private static final String OVERBOOKED = "select pool.key from pool cross join lateral"
            + " highest_level(pool.key, :since, null, null, null) as highest"
            + " where pool.key > :after and highest > 0 and highest > pool.total - pool.set_aside order by pool.key";

    private final EntityManager entities;

    Levels(EntityManager entities) {
        this.entities = entities;
    }

    /** The levels of pools at a moment; a pool of which nothing is promised is left out. */
    public Map<String, Long> at(Instant moment, Collection<String> poolKeys) {
        if (poolKeys.isEmpty()) {
            return Map.of();
        }
        return byPool(entities.createNativeQuery(AT, Tuple.class)
                .setParameter("at", moment)
                .setParameter("pools", poolKeys)
                .getResultList());
    }

    /** How much of which pools is promised to an event at a moment; a pool of which nothing is is left out. */
    public Map<String, Long> ofEvent(String eventKey, Instant moment) {
        return byPool(entities.createNativeQuery(OF_EVENT, Tuple.class)
                .setParameter("at", moment)
                .setParameter("event", eventKey)
                .getResultList());
    }

    /** The highest levels of pools from a moment on, however far ahead. */
    Map<String, Long> highestSince(Instant moment, Collection<String> poolKeys) {
        if (poolKeys.isEmpty()) {
            return Map.of();
        }
        return byPool(entities.createNativeQuery(HIGHEST_OF_MANY, Tuple.class)
                .setParameter("since", moment)
                .setParameter("pools", poolKeys)
                .getResultList());
    }

    /** The highest level of a pool within a window. */
    public long highest(String poolKey, Window window) {
        return highest(poolKey, window, null);
    }

    /** The highest levels of all pools within a window. */
    public Map<String, Long> highest(Window window) {
        return highestOfOthers(window, null);
    }

    /** The highest levels within a window of what is promised to others than this event, for every pool. */
    public Map<String, Long> highestOfOthers(Window window, String eventKey) {
        return byPool(entities.createNativeQuery(HIGHEST_OF_OTHERS, Tuple.class)
                .setParameter("since", window.from())
                .setParameter("until", window.until().orElse(null))
                .setParameter("event", eventKey)
                .getResultList());
    }

    /** Keys of up to {@code most} pools that are promised beyond what they have from a moment on, after the given one. */
    public List<String> overbooked(Instant moment, String after, int most) {
        return entities.createNativeQuery(OVERBOOKED, String.class)
                .setParameter("since", moment)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same without one reservation, as if it were not there. */
    public long highestBeside(String poolKey, Window window, long reservation) {
        return highest(poolKey, window, Long.valueOf(reservation));
    }

    private long highest(String poolKey, Window window, Long exceptReservation) {
        return (Long) entities.createNativeQuery(HIGHEST, Long.class)
                .setParameter("pool", poolKey)
                .setParameter("since", window.from())
                .setParameter("until", window.until().orElse(null))
                .setParameter("reservation", exceptReservation)
                .getSingleResult();
    }

    private static Map<String, Long> byPool(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("pool", String.class), row -> row.get("level", Long.class)));
    }
}

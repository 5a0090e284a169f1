package io.matchday.capacity.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;

/** What is remembered of levels of alert, and whose turn it is to look. */
@ApplicationScoped
class Watches implements PanacheRepositoryBase<StoredWatch, StoredWatch.Key> {
    private static final String MAKE = "insert into headroom_watch (event_key, pool_key, trigger)"
            + " values (:event, :pool, :trigger) on conflict do nothing";

    private static final String TURN = "insert into headroom_turn (event_key, taken_at) values (:event, :now)"
            + " on conflict (event_key) do update set taken_at = :now where headroom_turn.taken_at <= :before";

    /** The row, made where it is missing, and locked until the transaction ends. */
    StoredWatch locked(StoredWatch.Key key) {
        getEntityManager()
                .createNativeQuery(MAKE)
                .setParameter("event", key.eventKey())
                .setParameter("pool", key.poolKey())
                .setParameter("trigger", key.trigger().name())
                .executeUpdate();
        return findById(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether nobody has looked at the event since then; if so, it is the caller's turn. */
    boolean takeTurn(String eventKey, Instant now, Instant before) {
        return getEntityManager()
                        .createNativeQuery(TURN)
                        .setParameter("event", eventKey)
                        .setParameter("now", now)
                        .setParameter("before", before)
                        .executeUpdate()
                == 1;
    }
}

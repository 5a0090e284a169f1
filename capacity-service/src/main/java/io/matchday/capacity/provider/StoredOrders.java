package io.matchday.capacity.provider;

import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The stored orders. */
@ApplicationScoped
class StoredOrders implements PanacheRepositoryBase<StoredOrder, UUID> {
    private static final int AT_A_TIME = 200;
    private static final String OTHERS_IN_THE_WAY =
            """
            terms.providerKey = :provider and terms.poolKey = :pool and state in :open and id <> :id
            and (attempts.sentAt is not null or (number < :number and attempts.personNeeded is null))
            """;

    StoredOrder existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("order", id.toString()));
    }

    StoredOrder locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("order", id.toString()));
    }

    /** Newest first, before the given number. */
    List<StoredOrder> list(Optional<String> pool, Optional<OrderState> state, long before, int most) {
        Parameters values = Parameters.with("before", before);
        String query = "number < :before";
        if (pool.isPresent()) {
            query += " and terms.poolKey = :pool";
            values.and("pool", pool.get());
        }
        if (state.isPresent()) {
            query += " and state = :state";
            values.and("state", state.get());
        }
        return find(query, Sort.descending("number"), values).page(0, most).list();
    }

    List<UUID> due(Instant now) {
        return find(
                        "state in ?1 and attempts.personNeeded is null and attempts.nextAt <= ?2"
                                + " and (attempts.leasedUntil is null or attempts.leasedUntil <= ?2)"
                                + " order by attempts.nextAt",
                        OrderState.OPEN,
                        now)
                .page(0, AT_A_TIME)
                .stream()
                .map(StoredOrder::id)
                .toList();
    }

    /** One that is due and in nobody's hands, locked until the transaction ends. */
    Optional<StoredOrder> free(UUID id, Instant now) {
        return find("id = ?1 and state in ?2", id, OrderState.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional()
                .filter(order ->
                        order.attempts().isFree(now) && order.attempts().isDue(now));
    }

    /** Whether another order for the pool has to have its answer first, because the provider takes levels. */
    boolean mustWait(StoredOrder order) {
        return count(
                        OTHERS_IN_THE_WAY,
                        Parameters.with("provider", order.terms().providerKey())
                                .and("pool", order.terms().poolKey())
                                .and("open", OrderState.OPEN)
                                .and("id", order.id())
                                .and("number", order.number()))
                > 0;
    }

    long openAt(String provider) {
        return count("terms.providerKey = ?1 and state in ?2", provider, OrderState.OPEN);
    }
}

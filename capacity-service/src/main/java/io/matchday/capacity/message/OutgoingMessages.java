package io.matchday.capacity.message;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;

/** The messages that wait, and those that were told. */
@ApplicationScoped
class OutgoingMessages implements PanacheRepository<OutgoingMessage> {
    /** Those that wait after the given one, oldest first. */
    List<Long> waiting(long after, int most) {
        return getEntityManager()
                .createQuery(
                        "select id from OutgoingMessage where handedAt is null and id > ?1 order by id", Long.class)
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
    }

    /** One that still waits, locked until the transaction ends; nothing if somebody else has it in hand. */
    Optional<OutgoingMessage> free(long id, Instant now) {
        return find("id = ?1 and handedAt is null", Sort.by("id"), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional()
                .filter(message -> message.isFree(now));
    }
}

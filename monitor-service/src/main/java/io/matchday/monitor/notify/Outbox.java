package io.matchday.monitor.notify;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Messages on their way, written in the transaction of what they tell: neither is there without the other. */
@ApplicationScoped
public class Outbox implements PanacheRepositoryBase<Notification, UUID> {

    private static final int AT_A_TIME = 50;
    /** Hibernate's code for {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    private final InstantSource clock;

    Outbox(InstantSource clock) {
        this.clock = clock;
    }

    /** Puts a message for each address on its way, once the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID incident, Collection<String> addresses, String body) {
        addresses.forEach(address -> persist(new Notification(incident, address, body, clock.instant())));
    }

    /** Everyone who has been told of an incident, or is about to be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> toldOf(UUID incident) {
        return find("incidentId", incident).stream()
                .map(Notification::address)
                .distinct()
                .toList();
    }

    /** Takes what is due in hand for a while. */
    @Transactional
    List<Notification> lease(Duration life) {
        Instant now = clock.instant();
        List<Notification> due = find(
                        "state = ?1 and nextAttemptAt <= ?2 order by nextAttemptAt", Notification.State.PENDING, now)
                .page(0, AT_A_TIME)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .list();
        due.forEach(notification -> notification.lease(now.plus(life)));
        return due;
    }
}

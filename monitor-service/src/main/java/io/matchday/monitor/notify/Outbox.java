package io.matchday.monitor.notify;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Messages on their way, written in the transaction of what they tell: neither is there without the other. */
@ApplicationScoped
public class Outbox implements PanacheRepositoryBase<Notification, UUID> {

    private static final int AT_A_TIME = 16;
    private static final int MOST_RECEIVERS = 1000;
    /** Hibernate's code for {@code skip locked}. */
    private static final int SKIP_LOCKED = -2;

    private final Event<Added> events;
    private final InstantSource clock;

    Outbox(Event<Added> events, InstantSource clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Puts a message for each address on its way, once the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID incident, Collection<String> addresses, String body) {
        addresses.forEach(address -> persist(new Notification(incident, address, body, clock.instant())));
        events.fire(new Added(Set.copyOf(addresses)));
    }

    /**
     * Puts a message on its way of which no incident knows, once the caller's transaction commits.
     *
     * @return names it to {@link #progress}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(String address, String body) {
        return add(new Notification(null, address, body, clock.instant()));
    }

    /**
     * The same for one that is of use only for a while.
     *
     * @param patience after which a failed attempt is the last
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(String address, String body, Duration patience) {
        Instant now = clock.instant();
        Notification message = new Notification(null, address, body, now);
        message.giveUpFrom(now.plus(patience));
        return add(message);
    }

    private UUID add(Notification message) {
        persist(message);
        events.fire(new Added(Set.of(message.address())));
        return message.id();
    }

    /** How far a message of which no incident knows has come. */
    @Transactional
    public Optional<Progress> progress(UUID id) {
        return find("id = ?1 and incidentId is null", id).firstResultOptional().map(Notification::progress);
    }

    /** Everyone who has been told of an incident, or is about to be. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> toldOf(UUID incident) {
        return find("incidentId", incident).stream()
                .map(Notification::address)
                .distinct()
                .toList();
    }

    /** Whom messages are due to. */
    @Transactional
    List<String> receiversDue() {
        return getEntityManager()
                .createQuery(
                        "select address from Notification where state = ?1 and nextAttemptAt <= ?2"
                                + " group by address order by min(nextAttemptAt)",
                        String.class)
                .setParameter(1, Progress.State.PENDING)
                .setParameter(2, clock.instant())
                .setMaxResults(MOST_RECEIVERS)
                .getResultList();
    }

    /** Takes some of what is due to a receiver in hand for a while; what somebody else has in hand is not among it. */
    @Transactional
    List<Notification> lease(String receiver, Duration life) {
        Instant now = clock.instant();
        List<Notification> due = find(
                        "state = ?1 and nextAttemptAt <= ?2 and address = ?3 order by nextAttemptAt",
                        Progress.State.PENDING,
                        now,
                        receiver)
                .page(0, AT_A_TIME)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .list();
        due.forEach(notification -> notification.lease(now.plus(life)));
        return due;
    }
}

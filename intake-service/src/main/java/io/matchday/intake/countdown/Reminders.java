package io.matchday.intake.countdown;

import io.matchday.platform.text.Message;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;

/** The stored reminders. */
@ApplicationScoped
class Reminders implements PanacheRepository<StoredReminder> {

    /** Writes a reminder down unless it is there; the database decides, so that replicas do not remind twice. */
    void write(String eventKey, Deadline deadline, ReminderKind kind, Message message, Instant now) {
        getSession()
                .createNativeMutationQuery(
                        """
                                insert into reminder
                                    (event_key, deadline_key, kind, due, owner, message_en, message_zh, at)
                                values (:event, :deadline, :kind, :due, :owner, :en, :zh, :now)
                                on conflict (event_key, deadline_key, kind, due) do nothing
                                """)
                .setParameter("event", eventKey)
                .setParameter("deadline", deadline.key())
                .setParameter("kind", kind.name())
                .setParameter("due", deadline.due())
                .setParameter("owner", deadline.owner(), String.class)
                .setParameter("en", message.en())
                .setParameter("zh", message.zh())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Ids of those behind the given one that nobody has taken over, oldest first. */
    List<Long> waiting(long after, int most) {
        return find("handedAt is null and id > ?1", Sort.by("id"), after).page(0, most).list().stream()
                .map(StoredReminder::id)
                .toList();
    }

    /** One that still waits, locked until the transaction ends; nothing if somebody else has it in hand. */
    Optional<StoredReminder> free(long id, Instant now) {
        return find("id = ?1 and handedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional()
                .filter(stored -> stored.isFree(now));
    }

    List<StoredReminder> of(String eventKey, long after, int most) {
        return find(
                        "eventKey = :event and id > :after",
                        Sort.by("id"),
                        Parameters.with("event", eventKey).and("after", after))
                .page(0, most)
                .list();
    }
}

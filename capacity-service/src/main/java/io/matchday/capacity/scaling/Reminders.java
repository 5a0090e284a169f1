package io.matchday.capacity.scaling;

import io.matchday.platform.text.Message;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The stored reminders. */
@ApplicationScoped
class Reminders implements PanacheRepository<StoredReminder> {
    private static final String ADD = "insert into scale_reminder"
            + " (event_key, request_id, kind, escalated, due, message_en, message_zh, at)"
            + " values (:event, :request, :kind, :escalated, :due, :en, :zh, :now)"
            + " on conflict on constraint scale_reminder_once do nothing";

    /**
     * Writes a reminder down unless it is there; the database decides, so that replicas do not remind twice.
     *
     * @return whether it was not there
     */
    boolean write(ScaleRequest request, Due due, Message message, Instant now) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("event", request.eventKey())
                        .setParameter("request", request.id())
                        .setParameter("kind", due.kind().name())
                        .setParameter("escalated", due.escalated())
                        .setParameter("due", due.due())
                        .setParameter("en", message.en())
                        .setParameter("zh", message.zh())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Up to {@code most} reminders of the event, oldest first, after the given one. */
    List<StoredReminder> of(String eventKey, long after, int most) {
        return find(
                        "eventKey = :event and id > :after",
                        Sort.by("id"),
                        Parameters.with("event", eventKey).and("after", after))
                .page(0, most)
                .list();
    }
}

package io.matchday.intake.pastevent;

import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Which closed events retro-service is still to be asked for, and when it was. */
@ApplicationScoped
class Questions {

    private static final String OPEN = "select e.* from event e left join past_event_question q on q.event_key = e.key"
            + " where e.phase = 'CLOSED' and not exists (select 1 from past_event p where p.key = e.key)"
            + " and (q.asked_at is null or q.asked_at < :before) order by q.asked_at nulls first, e.key";
    private static final String ASKED = "insert into past_event_question (event_key, asked_at) values (:event, :at)"
            + " on conflict (event_key) do update set asked_at = excluded.asked_at";

    private final EntityManager entities;

    Questions(EntityManager entities) {
        this.entities = entities;
    }

    /** Closed events that are no past events yet, and were not asked for since then. */
    List<Event> open(Instant before, int most) {
        return entities
                .createNativeQuery(OPEN, Event.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Event.class::cast)
                .toList();
    }

    void asked(String eventKey, Instant at) {
        entities.createNativeQuery(ASKED)
                .setParameter("event", eventKey)
                .setParameter("at", at)
                .executeUpdate();
    }
}

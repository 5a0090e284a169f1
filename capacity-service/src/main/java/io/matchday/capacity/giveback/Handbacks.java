package io.matchday.capacity.giveback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** What was handed back through the release plan, by whom, and why although traffic was not flat. */
@ApplicationScoped
class Handbacks {
    private static final String ADD = "insert into handback (event_key, kind, item_id, at, by, override_reason)"
            + " values (:event, :kind, :item, :at, :by, cast(:reason as text))";

    private final EntityManager entities;

    Handbacks(EntityManager entities) {
        this.entities = entities;
    }

    void add(Held held, Instant at, String by, String overrideReason) {
        entities.createNativeQuery(ADD)
                .setParameter("event", held.eventKey())
                .setParameter("kind", held.kind().name())
                .setParameter("item", held.id())
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("reason", overrideReason)
                .executeUpdate();
    }
}

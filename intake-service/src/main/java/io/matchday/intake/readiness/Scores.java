package io.matchday.intake.readiness;

import io.matchday.intake.event.Events;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The history of scores. */
@ApplicationScoped
class Scores implements PanacheRepository<Score> {

    private final Events events;

    Scores(Events events) {
        this.events = events;
    }

    /** Writes the score down if it differs from the last one of the event. Whoever else takes it meanwhile waits, and sees it. */
    void note(String eventKey, Scorecard card, Instant now) {
        events.findById(eventKey, LockModeType.PESSIMISTIC_WRITE);
        List<Score> last = before(eventKey, Long.MAX_VALUE, 1);
        if (last.isEmpty() || !last.get(0).tells(card)) {
            persist(new Score(eventKey, card, now));
        }
    }

    /** When the scores began to be of this colour, if the latest one is. */
    Optional<Instant> since(String eventKey, Colour colour) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select min(score.at) from Score score where score.eventKey = ?1 and score.id >"
                                + " (select coalesce(max(other.id), 0) from Score other"
                                + " where other.eventKey = ?1 and other.colour <> ?2)",
                        Instant.class)
                .setParameter(1, eventKey)
                .setParameter(2, colour)
                .getSingleResult());
    }

    /** Up to {@code most} scores older than the one with this id, newest first. */
    List<Score> before(String eventKey, long id, int most) {
        return find(
                        "eventKey = :event and id < :before",
                        Sort.descending("id"),
                        Parameters.with("event", eventKey).and("before", id))
                .page(0, most)
                .list();
    }
}

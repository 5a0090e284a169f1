package io.matchday.capacity.giveback;

import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored refunds. */
@ApplicationScoped
class Refunds implements PanacheRepository<Refund> {
    /** The event's refund for changing; not-found when it is not this event's. */
    Refund locked(String eventKey, long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(refund -> refund.eventKey().equals(eventKey))
                .orElseThrow(() -> ProblemException.notFound("refund", Long.toString(id)));
    }

    Optional<Refund> of(ItemKind kind, long item) {
        return find("kind = ?1 and itemId = ?2", kind, item).firstResultOptional();
    }

    /** All of the event's refunds, the oldest first. */
    List<Refund> of(String eventKey) {
        return list("eventKey = ?1", Sort.by("id"), eventKey);
    }

    /** Up to {@code most} refunds that nobody has claimed by their deadlines, the oldest deadline first. */
    List<Refund> overdue(Instant asOf, int most) {
        return find(
                        "claimedAt is null and deadline < ?1 and expected > received + writtenOff",
                        Sort.by("deadline", "id"),
                        asOf)
                .page(0, most)
                .list();
    }
}

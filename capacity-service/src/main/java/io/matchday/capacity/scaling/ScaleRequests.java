package io.matchday.capacity.scaling;

import io.matchday.capacity.window.Window;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored scale requests. */
@ApplicationScoped
class ScaleRequests implements PanacheRepository<ScaleRequest> {
    private static final String STIRRED = "select coalesce(sum(granted) filter (where verified_at > :since), 0)"
            + " - coalesce(sum(granted) filter (where released_at > :since), 0)"
            + " from scale_request where pool_key = :pool and id <> :id";

    /** The event's request; not-found when it is not this event's. */
    ScaleRequest existing(String eventKey, long id) {
        return findByIdOptional(id)
                .filter(request -> request.eventKey().equals(eventKey))
                .orElseThrow(() -> notFound(id));
    }

    /** The same for changing: whoever else wants to change it waits until this transaction ends. */
    ScaleRequest locked(String eventKey, long id) {
        return locked(id).filter(request -> request.eventKey().equals(eventKey)).orElseThrow(() -> notFound(id));
    }

    Optional<ScaleRequest> locked(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The request that an order was placed for. */
    Optional<ScaleRequest> lockedByOrder(UUID order) {
        return find("order", order).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Up to {@code most} requests of the event, oldest first, after the given one. */
    List<ScaleRequest> of(String eventKey, long after, int most) {
        return find(
                        "eventKey = :event and id > :after",
                        Sort.by("id"),
                        Parameters.with("event", eventKey).and("after", after))
                .page(0, most)
                .list();
    }

    /** All of the event's requests, oldest first. */
    List<ScaleRequest> of(String eventKey) {
        return list("eventKey = ?1", Sort.by("id"), eventKey);
    }

    /** All of the event's requests in one of these states, oldest first. */
    List<ScaleRequest> of(String eventKey, Collection<RequestState> states) {
        return list(
                "eventKey = :event and state in :states",
                Sort.by("id"),
                Parameters.with("event", eventKey).and("states", states));
    }

    /** Up to {@code most} requests in one of these states over all events, oldest first, after the given one. */
    List<ScaleRequest> in(Collection<RequestState> states, long after, int most) {
        return find(
                        "state in :states and id > :after",
                        Sort.by("id"),
                        Parameters.with("states", states).and("after", after))
                .page(0, most)
                .list();
    }

    /** The open requests of the event for the pool that have a moment of the window in common. */
    List<ScaleRequest> overlapping(String eventKey, String pool, Window window) {
        return find(
                        "eventKey = :event and wish.pool = :pool and state in :open",
                        Sort.by("id"),
                        Parameters.with("event", eventKey).and("pool", pool).and("open", RequestState.OPEN))
                .stream()
                .filter(request -> request.wish().window().overlaps(window))
                .toList();
    }

    /** What other requests have added to a pool since a moment, less what they have taken back. */
    long addedByOthers(ScaleRequest request, Instant since) {
        return ((Number) getEntityManager()
                        .createNativeQuery(STIRRED)
                        .setParameter("since", since)
                        .setParameter("pool", request.wish().pool())
                        .setParameter("id", request.id())
                        .getSingleResult())
                .longValue();
    }

    private static ProblemException notFound(long id) {
        return ProblemException.notFound("scale request", Long.toString(id));
    }
}

package io.matchday.intake.pastevent;

import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stored past events. */
@ApplicationScoped
public class PastEvents implements PanacheRepositoryBase<PastEvent, String> {

    private static final String COMPARABLE = "select p from PastEvent p where p.key <> :event and p.startsAt < :before"
            + " order by case when p.customerKey = :customer then 0 else 1 end, p.startsAt desc, p.key";

    private final Caller caller;

    PastEvents(Caller caller) {
        this.caller = caller;
    }

    /**
     * What an event may be compared with, whoever asks: those of its customer first, then the newest.
     *
     * @param event its key, as it is no example of itself
     */
    public List<PastEvent> comparable(String event, String customer, Instant before, int most) {
        return find(
                        COMPARABLE,
                        Parameters.with("event", event).and("before", before).and("customer", customer))
                .page(0, most)
                .list()
                .stream()
                .filter(past -> past.facts().unfit() == null)
                .toList();
    }

    /** The newest that estimates may build on. */
    public List<PastEvent> newest(int most) {
        return find("1 = 1", Sort.descending("startsAt", "key")).page(0, most).list().stream()
                .filter(past -> past.facts().unfit() == null)
                .toList();
    }

    /** The past event, or the same not-found for one that is not there and one that the caller must not know of. */
    PastEvent visible(String key) {
        return findByIdOptional(key)
                .filter(past -> caller.sees(past.customerKey()))
                .orElseThrow(() -> ProblemException.notFound("past event", key));
    }

    /** The past event for changing it: whoever else wants to change it waits. */
    Optional<PastEvent> locked(String key) {
        return Optional.ofNullable(findById(key, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Up to {@code most} by key, after the given one. */
    List<PastEvent> list(Optional<String> customer, Optional<String> genre, Optional<String> after, int most) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters values = new Parameters();
        customer.ifPresent(wanted -> {
            conditions.add("customerKey = :customer");
            values.and("customer", wanted);
        });
        genre.ifPresent(wanted -> {
            conditions.add("genre = :genre");
            values.and("genre", wanted);
        });
        after.ifPresent(last -> {
            conditions.add("key > :after");
            values.and("after", last);
        });
        if (caller.boundToCustomers()) {
            conditions.add("customerKey in :customers");
            values.and("customers", caller.customers());
        }
        return find(String.join(" and ", conditions), Sort.by("key"), values.map())
                .page(0, most)
                .list();
    }
}

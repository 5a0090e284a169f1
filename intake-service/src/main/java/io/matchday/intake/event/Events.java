package io.matchday.intake.event;

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
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/** The stored events, as far as the caller may see them. */
@ApplicationScoped
public class Events implements PanacheRepositoryBase<Event, String> {

    private final Caller caller;

    Events(Caller caller) {
        this.caller = caller;
    }

    /** The event, or the same not-found for one that is not there and one that the caller must not know of. */
    public Event visible(String key) {
        return findByIdOptional(key)
                .filter(event -> caller.sees(event.customerKey()))
                .orElseThrow(() -> ProblemException.notFound("event", key));
    }

    /** What is known of an event, as the caller may read it. */
    public EventFacts shown(Event event) {
        return caller.boundToCustomers() ? event.facts().discreet() : event.facts();
    }

    /** The event for changing: whoever else wants to change it waits. */
    public Event locked(String key) {
        Event event = findById(key, LockModeType.PESSIMISTIC_WRITE);
        if (event == null || !caller.sees(event.customerKey())) {
            throw ProblemException.notFound("event", key);
        }
        return event;
    }

    /** The event for changing it or one of its parts, which a closed or cancelled one refuses. */
    public Event changing(String key) {
        Event event = locked(key);
        if (event.phase().frozen()) {
            throw new ProblemException(EventProblem.EVENT_FROZEN, "The event is " + event.phase());
        }
        return event;
    }

    /** The keys of all events in these phases, whoever's they are; for what the service does by itself. */
    public List<String> keysIn(Set<Phase> phases) {
        return getEntityManager()
                .createQuery("select key from Event where phase in ?1 order by key", String.class)
                .setParameter(1, phases)
                .getResultList();
    }

    /** Writes down a new event, in phase DRAFT; of two with the same key at the same time, the database lets one in. */
    public Event add(String key, EventFacts facts, Instant now) {
        if (findByIdOptional(key).isPresent()) {
            throw exists(key);
        }
        Event event = new Event(key, Consistency.checked(facts), now);
        try {
            persistAndFlush(event);
        } catch (ConstraintViolationException taken) {
            throw exists(key);
        }
        return event;
    }

    private static ProblemException exists(String key) {
        return ProblemException.atField(EventProblem.EVENT_EXISTS, "key", "Choose another key than '" + key + "'");
    }

    /** Replaces the facts of an event that is {@link #changing}; its version goes on. */
    public void settle(Event event, EventFacts facts, Instant now) {
        event.settle(Consistency.checked(facts), now);
        flush();
    }

    /** Up to {@code most} events by key, after the given one. */
    List<Event> list(Optional<Phase> phase, Optional<String> after, int most) {
        List<String> conditions = new ArrayList<>();
        Parameters values = new Parameters();
        phase.ifPresent(wanted -> {
            conditions.add("phase = :phase");
            values.and("phase", wanted);
        });
        after.ifPresent(last -> {
            conditions.add("key > :after");
            values.and("after", last);
        });
        if (caller.boundToCustomers()) {
            conditions.add("customerKey in :customers");
            values.and("customers", caller.customers());
        }
        String query = conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
        return find(query, Sort.by("key"), values.map()).page(0, most).list();
    }
}

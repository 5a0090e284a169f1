package io.matchday.intake.pastevent;

import io.matchday.intake.pastevent.PastEventImport.Outcome;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/** Writes past events down, within the caller's transaction. */
@ApplicationScoped
class Recording {

    private final PastEvents pastEvents;
    private final Caller caller;
    private final InstantSource clock;

    Recording(PastEvents pastEvents, Caller caller, InstantSource clock) {
        this.pastEvents = pastEvents;
        this.caller = caller;
        this.clock = clock;
    }

    /** Writes one in place of the stored one, if there is one; of two that are new at the same time, the database lets one in. */
    PastEvent write(String key, Optional<PastEvent> stored, PastEventFacts facts, PastEventSource source) {
        PastEvent past = stored.orElseGet(() -> new PastEvent(key));
        past.record(facts, source, caller.name(), clock.instant());
        try {
            pastEvents.persistAndFlush(past);
        } catch (ConstraintViolationException taken) {
            throw new ProblemException(
                    CommonProblem.STALE_VERSION, "Somebody has written down '" + key + "' just now; read it first");
        }
        return past;
    }

    /** Writes all of them, or none. */
    Outcome write(PastEventImport request) {
        check(request.items());
        List<String> created = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        // In one order, so that two imports at a time do not wait for each other.
        request.items().stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .forEach(item -> {
                    Optional<PastEvent> stored = pastEvents.locked(item.key());
                    if (stored.isPresent() && !request.replacing()) {
                        kept.add(item.key());
                        return;
                    }
                    write(item.key(), stored, item.facts(), PastEventSource.IMPORT);
                    (stored.isPresent() ? replaced : created).add(item.key());
                });
        return new Outcome(created, replaced, kept);
    }

    private void check(List<PastEventImport.Item> items) {
        Set<String> seen = new HashSet<>();
        Instant now = clock.instant();
        for (int i = 0; i < items.size(); i++) {
            PastEventImport.Item item = items.get(i);
            String at = "items[" + i + "].";
            PastEventConsistency.checkKey(at + "key", item.key());
            PastEventConsistency.check(at + "facts.", item.facts(), now);
            if (!seen.add(item.key())) {
                throw ProblemException.atField(
                        CommonProblem.INVALID_FIELD, at + "key", "'" + item.key() + "' is listed twice");
            }
        }
    }
}

package io.matchday.intake.pastevent;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.retro.RetroAnswer;
import io.matchday.intake.retro.RetroGateway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Takes over what retro-service measured of events that were closed. Away, it is asked again at the next round. */
@ApplicationScoped
class RetroPull {

    private static final Logger LOG = Logger.getLogger(RetroPull.class);
    private static final String EVENT_KEY = "eventKey";

    private final Questions questions;
    private final PastEvents pastEvents;
    private final RetroGateway retro;
    private final InstantSource clock;
    private final PastEventConfig config;

    RetroPull(
            Questions questions,
            PastEvents pastEvents,
            RetroGateway retro,
            InstantSource clock,
            PastEventConfig config) {
        this.questions = questions;
        this.pastEvents = pastEvents;
        this.retro = retro;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(
            identity = "past-events",
            every = "{matchday.intake.past-events.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        for (Map.Entry<String, EventFacts> event : open().entrySet()) {
            MDC.put(EVENT_KEY, event.getKey());
            try {
                if (!pull(event.getKey(), event.getValue())) {
                    return;
                }
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "What %s came to could not be taken over; it is tried again", event.getKey());
            } finally {
                MDC.remove(EVENT_KEY);
            }
        }
    }

    private Map<String, EventFacts> open() {
        Instant before = clock.instant().minus(config.askAgainAfter());
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, EventFacts> open = new LinkedHashMap<>();
            for (Event event : questions.open(before, config.most())) {
                open.put(event.key(), event.facts());
            }
            return open;
        });
    }

    /** Whether to go on; no transaction is open while retro is asked. */
    private boolean pull(String eventKey, EventFacts event) {
        RetroAnswer answer = retro.retrospective(eventKey);
        if (answer instanceof RetroAnswer.Away) {
            return false;
        }
        Optional<PastEventFacts> facts =
                answer instanceof RetroAnswer.Told told ? RetroFacts.of(event, told.retrospective()) : Optional.empty();
        QuarkusTransaction.requiringNew().run(() -> keep(eventKey, facts));
        return true;
    }

    /** What a person wrote meanwhile stays. */
    private void keep(String eventKey, Optional<PastEventFacts> facts) {
        Instant now = clock.instant();
        questions.asked(eventKey, now);
        if (facts.isPresent() && pastEvents.findByIdOptional(eventKey).isEmpty()) {
            PastEvent past = new PastEvent(eventKey);
            past.record(facts.get(), PastEventSource.RETRO, RetroGateway.SERVICE, now);
            pastEvents.persist(past);
        }
    }
}

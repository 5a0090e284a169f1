package io.matchday.intake.pastevent;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.retro.RetroAnswer;
import io.matchday.intake.retro.RetroGateway;
import io.matchday.intake.retro.Retrospective;
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

/**
 * Takes over what retro-service measured of events that were closed. One that it could not answer for is asked for again at
 * the next round, after all others that are due, so that it stands in nobody's way.
 */
@ApplicationScoped
class RetroPull {

    private static final Logger LOG = Logger.getLogger(RetroPull.class);
    private static final String EVENT_KEY = "eventKey";
    /** So many in a row without an answer are no matter of single events. */
    private static final int AWAY = 3;

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
        int unanswered = 0;
        for (Map.Entry<String, EventFacts> event : open().entrySet()) {
            unanswered = answered(event.getKey(), event.getValue()) ? 0 : unanswered + 1;
            if (unanswered == AWAY) {
                return;
            }
        }
    }

    private boolean answered(String eventKey, EventFacts event) {
        MDC.put(EVENT_KEY, eventKey);
        try {
            return pull(eventKey, event);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "What %s came to could not be taken over; it is tried again", eventKey);
            postpone(eventKey);
            return true;
        } finally {
            MDC.remove(EVENT_KEY);
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

    /** Whether retro answered; no transaction is open while it is asked. */
    private boolean pull(String eventKey, EventFacts event) {
        RetroAnswer answer = retro.retrospective(eventKey);
        if (answer instanceof RetroAnswer.Away) {
            postpone(eventKey);
            return false;
        }
        Optional<PastEvent> past = answer instanceof RetroAnswer.Told told
                ? past(eventKey, event, told.retrospective())
                : Optional.empty();
        QuarkusTransaction.requiringNew().run(() -> keep(eventKey, past));
        return true;
    }

    /** Noted as asked so long ago that it is due at the next round, behind those that were never asked for. */
    private void postpone(String eventKey) {
        Instant longAgo = clock.instant().minus(config.askAgainAfter());
        QuarkusTransaction.requiringNew().run(() -> questions.asked(eventKey, longAgo));
    }

    private Optional<PastEvent> past(String eventKey, EventFacts event, Retrospective retrospective) {
        return RetroFacts.of(event, retrospective).map(facts -> {
            PastEvent past = new PastEvent(eventKey);
            past.record(facts, PastEventSource.RETRO, RetroGateway.SERVICE, clock.instant());
            past.forecast(RetroFacts.forecasts(retrospective));
            return past;
        });
    }

    /** What a person wrote meanwhile stays. */
    private void keep(String eventKey, Optional<PastEvent> past) {
        questions.asked(eventKey, clock.instant());
        if (past.isPresent() && pastEvents.findByIdOptional(eventKey).isEmpty()) {
            pastEvents.persist(past.get());
        }
    }
}

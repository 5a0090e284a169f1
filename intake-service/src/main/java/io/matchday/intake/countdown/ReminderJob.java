package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.platform.text.Message;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Writes down what people have to be reminded of, and has it handed on. */
@ApplicationScoped
class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private static final String EVENT_KEY = "eventKey";

    private final Events events;
    private final Countdown countdown;
    private final Reminders reminders;
    private final ReminderHandover handover;
    private final InstantSource clock;

    ReminderJob(
            Events events, Countdown countdown, Reminders reminders, ReminderHandover handover, InstantSource clock) {
        this.events = events;
        this.countdown = countdown;
        this.reminders = reminders;
        this.handover = handover;
        this.clock = clock;
    }

    @Scheduled(
            identity = "reminders",
            every = "{matchday.intake.reminders.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        underway().forEach(this::write);
        handover.all();
    }

    private List<String> underway() {
        return QuarkusTransaction.requiringNew().call(() -> events.keysIn(ReminderKind.REMINDED));
    }

    /** An event that fails does not keep the others from being looked at. */
    private void write(String eventKey) {
        MDC.put(EVENT_KEY, eventKey);
        try {
            QuarkusTransaction.requiringNew().run(() -> write(events.findById(eventKey)));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "The deadlines of %s could not be looked at; it is tried again", eventKey);
        } finally {
            MDC.remove(EVENT_KEY);
        }
    }

    private void write(Event event) {
        Instant now = clock.instant();
        countdown.of(event).stream().filter(Deadline::pending).forEach(deadline -> ReminderKind.at(deadline.due(), now)
                .ifPresent(kind -> reminders.write(event.key(), deadline, kind, message(event, deadline), now)));
    }

    private static Message message(Event event, Deadline deadline) {
        return DeadlineWording.standing(event.facts(), deadline);
    }
}

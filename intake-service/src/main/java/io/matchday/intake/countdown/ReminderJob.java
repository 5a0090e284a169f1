package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.matchday.intake.event.Phase;
import io.matchday.platform.text.Message;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Writes down what people have to be reminded of, and hands it on to whoever tells them. */
@ApplicationScoped
class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private static final String EVENT_KEY = "eventKey";

    private final Events events;
    private final Countdown countdown;
    private final Reminders reminders;
    private final Instance<Reminding> reminding;
    private final int mostAtOnce;
    private final InstantSource clock;

    ReminderJob(
            Events events,
            Countdown countdown,
            Reminders reminders,
            Instance<Reminding> reminding,
            RemindersConfig config,
            InstantSource clock) {
        this.events = events;
        this.countdown = countdown;
        this.reminders = reminders;
        this.reminding = reminding;
        this.mostAtOnce = config.mostAtOnce();
        this.clock = clock;
    }

    @Scheduled(
            identity = "reminders",
            every = "{matchday.intake.reminders.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        underway().forEach(this::write);
        if (reminding.isResolvable()) {
            handAll();
        }
    }

    private List<String> underway() {
        List<Phase> over = Arrays.stream(Phase.values()).filter(Phase::frozen).toList();
        return QuarkusTransaction.requiringNew().call(() -> events.list("phase not in ?1", over).stream()
                .map(Event::key)
                .toList());
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

    /** Goes on behind what fails, so that it does not keep the rest waiting. */
    private void handAll() {
        long last = 0;
        List<Long> waiting;
        do {
            long after = last;
            waiting = QuarkusTransaction.requiringNew().call(() -> reminders.waiting(after, mostAtOnce));
            waiting.forEach(this::hand);
            last = waiting.isEmpty() ? last : waiting.get(waiting.size() - 1);
        } while (waiting.size() == mostAtOnce);
    }

    private void hand(long id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> reminders.hold(id).ifPresent(held -> {
                reminding.get().remind(held.reminder());
                held.handed(clock.instant());
            }));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Reminder %d could not be handed on; it is tried again", id);
        }
    }

    private static Message message(Event event, Deadline deadline) {
        return DeadlineWording.standing(event.facts(), deadline);
    }
}

package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.Events;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Hands reminders that wait on to whoever tells people. A reminder is taken in hand in one transaction and settled in
 * another, with the telling in between: no row is locked for as long as another service takes.
 */
@ApplicationScoped
class ReminderHandover {

    private static final Logger LOG = Logger.getLogger(ReminderHandover.class);
    private static final String EVENT_KEY = "eventKey";
    /** Longer than it takes to tell everybody whom one reminder concerns; who is slower tells with the same keys again. */
    private static final Duration HOLD = Duration.ofMinutes(5);

    private final Events events;
    private final Countdown countdown;
    private final Reminders reminders;
    private final Reminding reminding;
    private final int mostAtOnce;
    private final InstantSource clock;

    ReminderHandover(
            Events events,
            Countdown countdown,
            Reminders reminders,
            Reminding reminding,
            RemindersConfig config,
            InstantSource clock) {
        this.events = events;
        this.countdown = countdown;
        this.reminders = reminders;
        this.reminding = reminding;
        this.mostAtOnce = config.mostAtOnce();
        this.clock = clock;
    }

    /** Goes on behind what fails, so that it does not keep the rest waiting. */
    void all() {
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
            QuarkusTransaction.requiringNew().call(() -> taken(id)).ifPresent(this::tell);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Reminder %d could not be handed on; it is tried again", id);
        }
    }

    /** Takes a reminder in hand, with what is true of it now; one that is true no longer is settled instead. */
    private Optional<Reminder> taken(long id) {
        Instant now = clock.instant();
        Optional<StoredReminder> free = reminders.free(id, now);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        StoredReminder stored = free.get();
        Event event = events.findById(stored.reminder().eventKey());
        Optional<Deadline> deadline = stillTrue(event, stored.reminder(), now);
        if (deadline.isEmpty()) {
            stored.handed(now);
            return Optional.empty();
        }
        stored.renew(deadline.get().owner(), DeadlineWording.standing(event.facts(), deadline.get()));
        stored.hold(now.plus(HOLD));
        return Optional.of(stored.reminder());
    }

    /** What was done, moved or has become more urgent while the reminder waited would only confuse people. */
    private Optional<Deadline> stillTrue(Event event, Reminder reminder, Instant now) {
        if (!ReminderKind.REMINDED.contains(event.phase())) {
            return Optional.empty();
        }
        return countdown.of(event).stream()
                .filter(deadline -> reminder.holds(deadline, now))
                .findAny();
    }

    private void tell(Reminder reminder) {
        MDC.put(EVENT_KEY, reminder.eventKey());
        try {
            reminding.remind(reminder);
            settle(reminder, stored -> stored.handed(clock.instant()));
        } catch (NotToldException away) {
            LOG.warnf("Reminder %d waits, since nobody can be told: %s", reminder.id(), away.getMessage());
            settle(reminder, StoredReminder::letGo);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Reminder %d could not be told; it is tried again", reminder.id());
            settle(reminder, StoredReminder::letGo);
        } finally {
            MDC.remove(EVENT_KEY);
        }
    }

    private void settle(Reminder reminder, Consumer<StoredReminder> settle) {
        QuarkusTransaction.requiringNew()
                .run(() -> settle.accept(reminders.findById(reminder.id(), LockModeType.PESSIMISTIC_WRITE)));
    }
}

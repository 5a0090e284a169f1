package io.matchday.intake.reminding;

import io.matchday.intake.countdown.NotToldException;
import io.matchday.intake.countdown.Reminder;
import io.matchday.intake.countdown.Reminding;
import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Events;
import io.matchday.intake.monitor.Handover;
import io.matchday.intake.monitor.MessageGateway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;

/** Tells people of deadlines by their webhooks, through the monitor. */
@ApplicationScoped
class TellByMonitor implements Reminding {

    private static final Logger LOG = Logger.getLogger(TellByMonitor.class);

    private final Events events;
    private final MessageGateway monitor;

    TellByMonitor(Events events, MessageGateway monitor) {
        this.events = events;
        this.monitor = monitor;
    }

    @Override
    public void remind(Reminder reminder) {
        Collection<Recipient> audience = new Audience(contacts(reminder.eventKey())).of(reminder.owner());
        if (audience.isEmpty()) {
            LOG.infof("Nobody is told of reminder %d: neither owner nor commander has a webhook", reminder.id());
        }
        audience.forEach(recipient -> tell(reminder, recipient));
    }

    private List<Contact> contacts(String eventKey) {
        return QuarkusTransaction.requiringNew()
                .call(() -> events.findById(eventKey).facts().contacts());
    }

    /** Logs name people and no address: what follows its host may be a secret. */
    private void tell(Reminder reminder, Recipient recipient) {
        ReminderMessage message = new ReminderMessage(reminder, recipient.address());
        Handover handover = monitor.hand(message.key(), message.content());
        if (handover instanceof Handover.Away away) {
            throw new NotToldException(away.why());
        }
        if (handover instanceof Handover.Refused refused) {
            LOG.warnf(
                    "Reminder %d is never taken for a webhook of %s: %s",
                    reminder.id(), recipient.person(), refused.code());
        }
    }
}

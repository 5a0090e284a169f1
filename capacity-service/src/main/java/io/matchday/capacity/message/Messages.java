package io.matchday.capacity.message;

import io.matchday.capacity.intake.DutyRole;
import io.matchday.capacity.monitor.MessageAbout;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;

/** Tells the people on duty in an event, by way of the monitor. */
@ApplicationScoped
public class Messages {
    private final OutgoingMessages messages;
    private final InstantSource clock;

    Messages(OutgoingMessages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes down what is to be told, in the caller's transaction: it is told if that is committed, and never is lost then.
     *
     * @param duties whoever is on one of these when it is handed on is told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(String eventKey, MessageAbout about, Set<DutyRole> duties, Message text) {
        messages.persist(new OutgoingMessage(eventKey, about, duties, text, clock.instant()));
    }
}

package io.matchday.capacity.message;

import io.matchday.capacity.intake.DutyCopy;
import io.matchday.capacity.intake.DutyGateway;
import io.matchday.capacity.message.OutgoingMessage.Telling;
import io.matchday.capacity.monitor.MessageGateway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Hands messages that wait on to the monitor, for whoever is on duty when that happens. A message is taken in hand in one
 * transaction and settled in another, with the telling in between: no row is locked for as long as another service takes.
 */
@ApplicationScoped
public class Handover {
    private static final Logger LOG = Logger.getLogger(Handover.class);
    private static final int AT_ONCE = 100;

    private final OutgoingMessages messages;
    private final DutyGateway duties;
    private final MessageGateway monitor;
    private final MessagesConfig config;
    private final InstantSource clock;

    Handover(
            OutgoingMessages messages,
            DutyGateway duties,
            MessageGateway monitor,
            MessagesConfig config,
            InstantSource clock) {
        this.messages = messages;
        this.duties = duties;
        this.monitor = monitor;
        this.config = config;
        this.clock = clock;
    }

    /** Goes on behind what fails, so that it does not keep the rest waiting. */
    @Scheduled(
            identity = "messages",
            every = "{matchday.capacity.messages.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    public void all() {
        long last = 0;
        List<Long> waiting;
        do {
            long after = last;
            waiting = QuarkusTransaction.requiringNew().call(() -> messages.waiting(after, AT_ONCE));
            for (long id : waiting) {
                QuarkusTransaction.requiringNew().call(() -> taken(id)).ifPresent(this::tell);
                last = id;
            }
        } while (waiting.size() == AT_ONCE);
    }

    private Optional<Telling> taken(long id) {
        Instant now = clock.instant();
        Optional<OutgoingMessage> free = messages.free(id, now);
        free.ifPresent(message -> message.hold(now, config.hold()));
        return free.map(OutgoingMessage::telling);
    }

    private void tell(Telling telling) {
        boolean told = false;
        try {
            Optional<DutyCopy> onDuty = duties.onDuty(telling.eventKey());
            told = onDuty.isPresent() && tell(telling, onDuty.get().webhooks(telling.duties()));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Message %d could not be told; it is tried again", telling.id());
        }
        settle(telling.id(), told);
    }

    private boolean tell(Telling telling, List<String> webhooks) {
        if (webhooks.isEmpty()) {
            LOG.warnf("Nobody is told of message %d: no one on duty has a webhook", telling.id());
        }
        boolean all = true;
        for (String webhook : webhooks) {
            all &= monitor.hand(key(telling, webhook), webhook, telling.about(), telling.eventKey(), telling.text());
        }
        return all;
    }

    private void settle(long id, boolean told) {
        QuarkusTransaction.requiringNew().run(() -> {
            OutgoingMessage message = messages.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (told) {
                message.handed(clock.instant());
            } else {
                message.letGo();
            }
        });
    }

    /** The same whenever it is told again. Ids begin anew with a database that does, so event and time go in as well. */
    private static String key(Telling telling, String webhook) {
        String named =
                String.join("\n", telling.eventKey(), Long.toString(telling.at().toEpochMilli()), webhook);
        return "capacity-message-" + telling.id() + "-"
                + UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }
}

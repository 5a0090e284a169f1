package io.matchday.capacity.alert;

import io.matchday.capacity.alert.AlertMessage.Telling;
import io.matchday.capacity.intake.DutyCopy;
import io.matchday.capacity.intake.DutyGateway;
import io.matchday.capacity.monitor.MessageGateway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
class AlertHandover {
    private static final Logger LOG = Logger.getLogger(AlertHandover.class);
    private static final Duration HOLD = Duration.ofMinutes(2);
    private static final int AT_ONCE = 100;

    private final AlertMessages messages;
    private final DutyGateway duties;
    private final MessageGateway monitor;
    private final InstantSource clock;

    AlertHandover(AlertMessages messages, DutyGateway duties, MessageGateway monitor, InstantSource clock) {
        this.messages = messages;
        this.duties = duties;
        this.monitor = monitor;
        this.clock = clock;
    }

    /** Goes on behind what fails, so that it does not keep the rest waiting. */
    void all() {
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
        Optional<AlertMessage> free = messages.free(id, now);
        free.ifPresent(message -> message.hold(now, HOLD));
        return free.map(AlertMessage::telling);
    }

    private void tell(Telling telling) {
        boolean told = false;
        try {
            Optional<DutyCopy> onDuty = duties.onDuty(telling.eventKey());
            told = onDuty.isPresent()
                    && tell(telling, onDuty.get().webhooks(telling.trigger().duties()));
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
            all &= monitor.hand(key(telling, webhook), webhook, telling.eventKey(), telling.text());
        }
        return all;
    }

    private void settle(long id, boolean told) {
        QuarkusTransaction.requiringNew().run(() -> {
            AlertMessage message = messages.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (told) {
                message.handed(clock.instant());
            } else {
                message.letGo();
            }
        });
    }

    /** Ids begin anew with a database that does, so the event and the time of writing go in as well. */
    private static String key(Telling telling, String webhook) {
        String named = String.join("\n", telling.eventKey(), telling.key(), webhook);
        return "capacity-alert-" + telling.id() + "-" + UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }
}

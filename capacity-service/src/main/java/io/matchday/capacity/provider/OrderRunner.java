package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Does what an order needs next: sends it, looks for it, or asks about it. No lock is held while a provider answers. */
@Singleton
class OrderRunner {
    private final OrderBook book;
    private final OrderOutcomes outcomes;
    private final ProvidersConfig config;
    private final InstantSource clock;

    OrderRunner(OrderBook book, OrderOutcomes outcomes, ProvidersConfig config, InstantSource clock) {
        this.book = book;
        this.outcomes = outcomes;
        this.config = config;
        this.clock = clock;
    }

    void run(UUID id) {
        book.take(id).ifPresent(turn -> {
            if (turn.placing().reference().isPresent()) {
                follow(turn);
            } else if (turn.sentAt().isPresent() && !turn.desk().knowsRepetitions()) {
                find(turn);
            } else {
                send(turn, turn.sentAt().isPresent());
            }
        });
    }

    private void follow(Turn turn) {
        try {
            outcomes.answered(turn, turn.desk().follow(turn.connection(), turn.route(), turn.placing()));
        } catch (FaultException fault) {
            outcomes.notFollowed(turn, fault);
        }
    }

    /** Looks for what may have been taken. That it is not there is believed after a while only. */
    private void find(Turn turn) {
        Instant believed = turn.sentAt().orElseThrow().plus(config.settle());
        try {
            boolean late = !clock.instant().isBefore(believed);
            Optional<OrderAnswer> found = turn.desk().find(turn.connection(), turn.route(), turn.placing());
            if (found.isPresent()) {
                outcomes.answered(turn, found.get());
            } else if (late) {
                send(turn, false);
            } else {
                book.postpone(turn, believed);
            }
        } catch (FaultException fault) {
            outcomes.notSent(turn, fault, true);
        }
    }

    /** Sends it; {@code maybeTaken} says whether an earlier attempt may have been taken. */
    private void send(Turn turn, boolean maybeTaken) {
        if (!book.sending(turn)) {
            return;
        }
        try {
            withBaseline(turn).ifPresent(ready -> sendNow(ready, maybeTaken));
        } catch (FaultException fault) {
            outcomes.notSent(turn, fault, maybeTaken);
        }
    }

    private void sendNow(Turn turn, boolean maybeTaken) {
        // A process that was stopped in between has lost the order to another one, which may be sending it.
        if (!clock.instant().isBefore(turn.lease())) {
            return;
        }
        try {
            outcomes.answered(turn, turn.desk().send(turn.connection(), turn.route(), turn.placing()));
        } catch (FaultException fault) {
            outcomes.notSent(turn, fault, maybeTaken || !fault.isHarmless());
        }
    }

    /** The turn with the level that it starts from, where it needs one; nothing if it is in other hands. */
    private Optional<Turn> withBaseline(Turn turn) {
        if (turn.placing().baseline().isPresent()) {
            return Optional.of(turn);
        }
        Optional<BigDecimal> level = turn.desk().baseline(turn.connection(), turn.route());
        return level.isEmpty()
                ? Optional.of(turn)
                : level.filter(known -> book.keepBaseline(turn, known)).map(turn::from);
    }
}

package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Writes down what came of an attempt. */
@ApplicationScoped
class OrderOutcomes {
    private final StoredOrders orders;
    private final OrderChanges changes;
    private final Backoff backoff;
    private final ProvidersConfig config;
    private final InstantSource clock;

    OrderOutcomes(
            StoredOrders orders, OrderChanges changes, Backoff backoff, ProvidersConfig config, InstantSource clock) {
        this.orders = orders;
        this.changes = changes;
        this.backoff = backoff;
        this.config = config;
        this.clock = clock;
    }

    /** The provider answered. That is a fact, even if the order has come into other hands meanwhile. */
    @Transactional
    void answered(Turn turn, OrderAnswer answer) {
        StoredOrder order = orders.locked(turn.placing().id());
        if (order.state().isFinal()) {
            return;
        }
        Instant now = clock.instant();
        if (answer instanceof OrderAnswer.Granted granted) {
            long amount = turn.order().conversion().granted(granted.amount());
            changes.change(order, one -> {
                one.refer(granted.reference());
                one.grant(amount, now, null, null);
            });
        } else if (answer instanceof OrderAnswer.Declined declined) {
            changes.change(order, one -> {
                declined.reference().ifPresent(one::refer);
                one.become(OrderState.REFUSED, now, null, declined.reason());
            });
        } else if (answer instanceof OrderAnswer.Received received) {
            changes.change(order, one -> {
                one.refer(received.reference());
                one.become(OrderState.SENT, now, null, null);
                one.attempts().succeeded(now.plus(config.followEvery()));
            });
        }
    }

    /** Sending it failed. Whether it may have been taken says {@code taken}. */
    @Transactional
    void notSent(Turn turn, FaultException fault, boolean maybeTaken) {
        StoredOrder order = orders.locked(turn.placing().id());
        if (order.state().isFinal() || !order.attempts().isLeased(turn.lease())) {
            return;
        }
        Instant now = clock.instant();
        if (!maybeTaken) {
            order.attempts().notTaken();
        }
        failed(order, fault, now);
        OrderFate fate = OrderFate.of(fault, maybeTaken, order.attempts().failures() >= config.mostFailures());
        changes.change(order, one -> one.become(fate.state(), now, null, fate.note(fault)));
        fate.person().filter(person -> !order.state().isFinal()).ifPresent(order.attempts()::needs);
    }

    /** Asking about it failed; where it stood it stands. */
    @Transactional
    void notFollowed(Turn turn, FaultException fault) {
        StoredOrder order = orders.locked(turn.placing().id());
        if (order.state().isFinal() || !order.attempts().isLeased(turn.lease())) {
            return;
        }
        failed(order, fault, clock.instant());
        if (OrderFate.isForPeople(fault.code())) {
            order.attempts().needs(PersonNeeded.CREDENTIAL);
        } else if (order.attempts().failures() >= config.mostFailures()) {
            order.attempts().needs(PersonNeeded.GIVEN_UP);
        }
    }

    private void failed(StoredOrder order, FaultException fault, Instant now) {
        Instant next = now.plus(backoff.pause(order.attempts().failures() + 1, fault.retryAfter()));
        order.attempts().failed(Fault.of(fault, now), next);
    }
}

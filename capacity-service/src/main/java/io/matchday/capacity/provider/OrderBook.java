package io.matchday.capacity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes orders in hand, and writes down before each step what the next one may do: a process that dies leaves behind that
 * an order may have been sent, never that it was not.
 */
@ApplicationScoped
class OrderBook {
    private final StoredOrders orders;
    private final Providers providers;
    private final Adapters adapters;
    private final OrderChanges changes;
    private final ProvidersConfig config;
    private final InstantSource clock;

    OrderBook(
            StoredOrders orders,
            Providers providers,
            Adapters adapters,
            OrderChanges changes,
            ProvidersConfig config,
            InstantSource clock) {
        this.orders = orders;
        this.providers = providers;
        this.adapters = adapters;
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    List<UUID> due() {
        return orders.due(clock.instant());
    }

    /** Takes an order in hand; nothing if it is not due, in other hands, or a person's from now on. */
    @Transactional
    Optional<Turn> take(UUID id) {
        Instant now = clock.instant();
        return orders.free(id, now).flatMap(order -> {
            Optional<Turn> turn = turn(order, now);
            if (turn.isEmpty()) {
                order.attempts().needs(PersonNeeded.NOT_BOUND);
            }
            return turn;
        });
    }

    /** Writes down that it is sent now; false when it must not be: it is in other hands, or another one is first. */
    @Transactional
    boolean sending(Turn turn) {
        StoredOrder order = orders.locked(turn.placing().id());
        if (!order.attempts().isLeased(turn.lease())) {
            return false;
        }
        Instant now = clock.instant();
        if (!turn.desk().knowsRepetitions()) {
            // One at a time decides at this provider who is first.
            providers.locked(order.terms().providerKey());
            if (orders.mustWait(order)) {
                order.attempts().postpone(now.plus(config.firstPause()));
                return false;
            }
        }
        order.attempts().sending(now);
        return true;
    }

    /** Keeps the level that the order starts from, before the provider hears of it; false if it is in other hands. */
    @Transactional
    boolean keepBaseline(Turn turn, BigDecimal level) {
        OrderAttempts attempts = orders.locked(turn.placing().id()).attempts();
        boolean inHand = attempts.isLeased(turn.lease());
        if (inHand) {
            attempts.from(level);
        }
        return inHand;
    }

    /** Puts it off without counting a failure. */
    @Transactional
    void postpone(Turn turn, Instant until) {
        OrderAttempts attempts = orders.locked(turn.placing().id()).attempts();
        if (attempts.isLeased(turn.lease())) {
            attempts.postpone(until);
        }
    }

    private Optional<Turn> turn(StoredOrder order, Instant now) {
        Provider provider = providers.findById(order.terms().providerKey());
        if (provider == null) {
            return Optional.empty();
        }
        Connection connection = provider.connection();
        Optional<OrderRoute> route =
                provider.bindings().of(order.terms().poolKey()).flatMap(Binding::route);
        Optional<OrderDesk> desk = adapters.desk(connection.kind());
        if (route.isEmpty() || desk.isEmpty()) {
            return Optional.empty();
        }
        Instant lease = now.plus(config.lease());
        order.attempts().lease(lease);
        Optional<Instant> sentAt = maybeSent(order, desk.get());
        if (sentAt.isPresent() && order.state() == OrderState.CREATED) {
            changes.change(
                    order, one -> one.become(OrderState.UNKNOWN, now, null, "Nobody knows whether it was taken"));
        }
        return Optional.of(new Turn(placing(order, route.get()), connection, route.get(), desk.get(), sentAt, lease));
    }

    /** What asks for a level cannot have been sent while the level was not written down. */
    private static Optional<Instant> maybeSent(StoredOrder order, OrderDesk desk) {
        return order.attempts()
                .sentAt()
                .filter(sent ->
                        desk.knowsRepetitions() || order.attempts().baseline().isPresent());
    }

    private static Placing placing(StoredOrder order, OrderRoute route) {
        OrderTerms terms = order.terms();
        return new Placing(
                order.id(),
                route.conversion().toProvider(terms.amount()),
                terms.from(),
                terms.until(),
                terms.reason(),
                order.reference(),
                order.attempts().baseline());
    }
}

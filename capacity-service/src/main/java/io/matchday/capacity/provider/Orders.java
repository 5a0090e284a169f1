package io.matchday.capacity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts orders to providers: what is placed is neither lost nor asked for twice. */
@ApplicationScoped
public class Orders {
    private final Providers providers;
    private final StoredOrders orders;
    private final OrderChanges changes;
    private final Adapters adapters;
    private final InstantSource clock;

    Orders(Providers providers, StoredOrders orders, OrderChanges changes, Adapters adapters, InstantSource clock) {
        this.providers = providers;
        this.orders = orders;
        this.changes = changes;
        this.adapters = adapters;
        this.clock = clock;
    }

    /**
     * Places an order, which is sent once the caller's transaction has been committed.
     *
     * @return nothing when no provider is bound to the pool
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OrderView> place(OrderRequest request) {
        List<Provider> bound = providers.bound(request.poolKey()).stream()
                .filter(provider ->
                        request.wantedProvider().map(provider.key()::equals).orElse(true))
                .toList();
        return bound.stream()
                .filter(provider -> takesOrders(provider, request.poolKey()))
                .findFirst()
                .or(() -> bound.stream().findFirst())
                .map(chosen -> place(request, chosen));
    }

    /**
     * Takes an order back that the provider cannot have heard of; any other stays as it is. Locks the order.
     *
     * @param by who does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID id, String by) {
        StoredOrder order = orders.locked(id);
        Instant now = clock.instant();
        boolean unheard =
                order.state() == OrderState.CREATED && order.attempts().sentAt().isEmpty();
        if (unheard && order.attempts().isFree(now)) {
            changes.change(order, one -> one.become(OrderState.FAILED, now, by, "Withdrawn before it was sent"));
        }
    }

    private OrderView place(OrderRequest request, Provider chosen) {
        Instant now = clock.instant();
        PersonNeeded person = takesOrders(chosen, request.poolKey()) ? null : PersonNeeded.ASK_BY_HAND;
        StoredOrder order = new StoredOrder(new OrderTerms(request, chosen.key()), new OrderAttempts(now, person), now);
        orders.persistAndFlush(order);
        return order.view();
    }

    /** An order as it is now. */
    @Transactional
    public Optional<OrderView> state(UUID id) {
        return orders.findByIdOptional(id).map(StoredOrder::view);
    }

    private boolean takesOrders(Provider provider, String poolKey) {
        return adapters.desk(provider.connection().kind()).isPresent()
                && provider.bindings().of(poolKey).flatMap(Binding::route).isPresent();
    }
}

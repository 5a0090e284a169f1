package io.matchday.capacity.provider;

import io.matchday.platform.problem.ProblemException;
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
    private final Adapters adapters;
    private final InstantSource clock;

    Orders(Providers providers, StoredOrders orders, Adapters adapters, InstantSource clock) {
        this.providers = providers;
        this.orders = orders;
        this.adapters = adapters;
        this.clock = clock;
    }

    /**
     * Places an order, which is sent once the caller's transaction has been committed.
     *
     * @throws ProblemException no-provider when nobody can be asked for more of this pool
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrderView place(OrderRequest request) {
        List<Provider> bound = providers.bound(request.poolKey()).stream()
                .filter(provider ->
                        request.wantedProvider().map(provider.key()::equals).orElse(true))
                .toList();
        Provider chosen = bound.stream()
                .filter(provider -> takesOrders(provider, request.poolKey()))
                .findFirst()
                .or(() -> bound.stream().findFirst())
                .orElseThrow(() -> new ProblemException(
                        ProviderProblem.NO_PROVIDER, "Nobody to ask for more of pool '" + request.poolKey() + "'"));
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

package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.Outbound;
import io.matchday.capacity.pool.Pools;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** Writes providers down and changes them. */
@ApplicationScoped
class ProviderChanges {
    private final Providers providers;
    private final ReadingBook readings;
    private final StoredOrders orders;
    private final Pools pools;
    private final Outbound outbound;
    private final InstantSource clock;

    ProviderChanges(
            Providers providers,
            ReadingBook readings,
            StoredOrders orders,
            Pools pools,
            Outbound outbound,
            InstantSource clock) {
        this.providers = providers;
        this.readings = readings;
        this.orders = orders;
        this.pools = pools;
        this.outbound = outbound;
        this.clock = clock;
    }

    @Transactional
    Provider create(NewProvider request) {
        check(request.key(), request.settings().connection(), request.bindings());
        Provider provider = new Provider(request, clock.instant());
        providers.add(provider);
        readings.begin(provider.key(), clock.instant());
        return provider;
    }

    @Transactional
    Provider change(String key, String ifMatch, ProviderChange change) {
        Provider provider = providers.locked(key);
        Version.requireCurrent(ifMatch, provider.version());
        provider.change(change, clock.instant());
        check(key, provider.connection(), provider.bindings().all());
        providers.flush();
        readings.changed(provider, clock.instant());
        return provider;
    }

    @Transactional
    void delete(String key, String ifMatch) {
        Provider provider = providers.locked(key);
        Version.requireCurrent(ifMatch, provider.version());
        long open = orders.openAt(key);
        if (open > 0) {
            throw new ProblemException(ProviderProblem.PROVIDER_IN_USE, "Orders that are open: " + open)
                    .with("open", open);
        }
        readings.forget(key);
        providers.delete(provider);
    }

    private void check(String key, Connection connection, List<Binding> bindings) {
        if (!connection.addresses().allMatch(outbound::hasAllowedScheme)) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "settings", "Addresses have to begin with https");
        }
        BindingRules.check(connection.kind(), bindings);
        for (int i = 0; i < bindings.size(); i++) {
            checkPool(key, bindings.get(i), "bindings[" + i + "]");
        }
    }

    private void checkPool(String key, Binding binding, String place) {
        if (pools.findByIdOptional(binding.pool()).isEmpty()) {
            throw ProblemException.atField(
                    ProviderProblem.UNKNOWN_POOL, place + ".pool", "No pool '" + binding.pool() + "'");
        }
        for (Provider other : providers.bound(binding.pool())) {
            boolean same = other.bindings().of(binding.pool()).orElseThrow().readings().stream()
                    .anyMatch(theirs -> binding.readings().stream().anyMatch(ours -> ours.figure() == theirs.figure()));
            if (same && !other.key().equals(key)) {
                throw ProblemException.atField(
                                ProviderProblem.FIGURE_BOUND, place + ".readings", "Read from '" + other.key() + "'")
                        .with("provider", other.key());
            }
        }
    }
}

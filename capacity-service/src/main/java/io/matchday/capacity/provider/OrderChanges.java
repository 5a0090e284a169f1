package io.matchday.capacity.provider;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** Changes orders, and lets know whoever needs to. */
@Singleton
class OrderChanges {
    private final Instance<OrderListener> listeners;
    private final StoredOrders orders;
    private final MeterRegistry meters;

    OrderChanges(Instance<OrderListener> listeners, StoredOrders orders, MeterRegistry meters) {
        this.listeners = listeners;
        this.orders = orders;
        this.meters = meters;
    }

    /** In the caller's transaction, which holds the order's lock. */
    void change(StoredOrder order, Consumer<StoredOrder> change) {
        OrderState before = order.state();
        change.accept(order);
        if (order.state() == before) {
            return;
        }
        orders.flush();
        OrderView view = order.view();
        meters.counter(
                        "matchday.provider.orders",
                        "provider",
                        view.provider(),
                        "state",
                        view.state().name())
                .increment();
        listeners.forEach(listener -> listener.changed(before, view));
    }
}

package io.matchday.capacity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Places orders and hears of them, as another feature does. */
@ApplicationScoped
class OtherFeature implements OrderListener {
    private final Orders orders;
    private final List<OrderView> heard = new CopyOnWriteArrayList<>();

    OtherFeature(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void changed(OrderState before, OrderView order) {
        heard.add(order);
    }

    Orders orders() {
        return orders;
    }

    /** The states that an order was heard to come into. */
    List<OrderState> heardOf(UUID order) {
        return heard.stream()
                .filter(view -> view.id().equals(order))
                .map(OrderView::state)
                .toList();
    }
}

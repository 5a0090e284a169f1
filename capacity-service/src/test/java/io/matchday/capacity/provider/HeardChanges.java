package io.matchday.capacity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears of changes as another feature does. */
@ApplicationScoped
class HeardChanges implements OrderListener {
    private final List<OrderView> heard = new CopyOnWriteArrayList<>();

    @Override
    public void changed(OrderState before, OrderView order) {
        heard.add(order);
    }

    List<OrderState> of(UUID order) {
        return heard.stream()
                .filter(view -> view.id().equals(order))
                .map(OrderView::state)
                .toList();
    }
}

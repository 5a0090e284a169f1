package io.matchday.capacity.scaling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the orders it is handed. */
@ApplicationScoped
public class RecordingSupplier implements Supplier {
    private final List<Order> orders = new CopyOnWriteArrayList<>();

    @Override
    public void place(Order order) {
        orders.add(order);
    }

    /** The orders placed for a pool. */
    List<Order> of(String pool) {
        return orders.stream().filter(order -> order.pool().equals(pool)).toList();
    }
}

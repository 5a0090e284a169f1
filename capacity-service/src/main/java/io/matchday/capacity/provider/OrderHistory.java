package io.matchday.capacity.provider;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;

/** The states an order went through. */
@RegisterForReflection
record OrderHistory(List<OrderStep> steps) {
    /** An order goes through a handful; only one that is tried again and again by people goes through more. */
    private static final int MOST = 100;

    OrderHistory {
        steps = List.copyOf(steps);
    }

    OrderHistory with(OrderStep step) {
        List<OrderStep> longer = new ArrayList<>(steps);
        longer.add(step);
        if (longer.size() > MOST) {
            longer.remove(1);
        }
        return new OrderHistory(longer);
    }
}

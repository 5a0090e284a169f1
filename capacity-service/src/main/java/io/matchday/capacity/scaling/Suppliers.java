package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Hands the orders of requests that are ready to whoever can place them. */
@ApplicationScoped
class Suppliers {
    private final Instance<Supplier> all;
    private final Pools pools;
    private final Approvals approvals;

    Suppliers(@Any Instance<Supplier> all, Pools pools, Approvals approvals) {
        this.all = all;
        this.pools = pools;
        this.approvals = approvals;
    }

    /** Places the order when the last thing that was missing has just come: the submission, or the approval. */
    void placeIfReady(ScaleRequest request, boolean approvalsWereComplete) {
        if (request.state() == RequestState.SUBMITTED && approvals.complete(request) && !approvalsWereComplete) {
            Supplier.Order order = order(request);
            all.forEach(supplier -> supplier.place(order));
        }
    }

    private Supplier.Order order(ScaleRequest request) {
        Wish wish = request.wish();
        return new Supplier.Order(
                request.id(),
                request.eventKey(),
                pools.existing(wish.pool()).provider(),
                wish.pool(),
                wish.asked(),
                wish.from(),
                wish.until(),
                wish.purpose());
    }
}

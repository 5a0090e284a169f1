package io.matchday.capacity.scaling;

import io.matchday.capacity.provider.OrderRequest;
import io.matchday.capacity.provider.OrderView;
import io.matchday.capacity.provider.Orders;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts what requests ask for to the providers of their pools, as orders that are written down in the same transaction and
 * sent after it. Where no provider is bound to a pool, people ask.
 */
@ApplicationScoped
class Ordering {
    private final Orders orders;
    private final ScaleRequests requests;
    private final Approvals approvals;

    Ordering(Orders orders, ScaleRequests requests, Approvals approvals) {
        this.orders = orders;
        this.requests = requests;
        this.approvals = approvals;
    }

    /** Places the order when the last thing that was missing has just come: the submission, or the approval. */
    void placeIfReady(ScaleRequest request, boolean approvalsWereComplete) {
        if (request.state() == RequestState.SUBMITTED && approvals.complete(request) && !approvalsWereComplete) {
            orders.place(wanted(request)).map(OrderView::id).ifPresent(request::ordered);
        }
    }

    /**
     * Takes the order of a request back, if the provider cannot have heard of it. Has to come before the request is locked:
     * answers of providers lock the order first.
     */
    void withdraw(String eventKey, long id, String by) {
        requests.existing(eventKey, id).order().ifPresent(order -> orders.withdraw(order, by));
    }

    private static OrderRequest wanted(ScaleRequest request) {
        Wish wish = request.wish();
        return new OrderRequest(
                wish.pool(), wish.asked(), wish.from(), wish.until(), wish.purpose(), null, request.askedBy());
    }
}

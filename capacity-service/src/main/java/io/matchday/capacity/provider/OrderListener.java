package io.matchday.capacity.provider;

/** Whoever needs to know that an order has changed its state; any bean. */
public interface OrderListener {
    /**
     * Called in the transaction of the change: what it writes is kept with it, and what it throws undoes it.
     *
     * @param before the state it had
     */
    void changed(OrderState before, OrderView order);
}

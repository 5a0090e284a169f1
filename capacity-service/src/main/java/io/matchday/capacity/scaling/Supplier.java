package io.matchday.capacity.scaling;

import java.time.Instant;

/**
 * Puts orders to a provider. Every bean of this type is handed each order that is ready, and takes those of providers it
 * knows; the provider's answers come back through {@link ProviderAnswers}.
 */
public interface Supplier {
    /**
     * Takes an order over. Called within the transaction in which the request becomes ready: write the order down here and
     * put it to the provider afterwards.
     */
    void place(Order order);

    /**
     * What is to be ordered.
     *
     * @param request id of the scale request, by which the provider's answer finds back
     * @param provider key of the provider
     * @param amount in the pool's unit
     */
    record Order(
            long request,
            String eventKey,
            String provider,
            String pool,
            long amount,
            Instant from,
            Instant until,
            String purpose) {}
}

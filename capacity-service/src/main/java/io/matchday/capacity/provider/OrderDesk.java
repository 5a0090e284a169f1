package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.FaultException;
import java.math.BigDecimal;
import java.util.Optional;

/** Where orders are put, at providers that take them. */
sealed interface OrderDesk permits HttpDesk, QuotaDesk {
    /**
     * Sends an order. What comes back says for certain what became of it.
     *
     * @throws FaultException when it is open whether it was taken, or harmless when it was not
     */
    OrderAnswer send(Connection connection, Route route, Placing placing);

    /** Asks how an order of known reference is. */
    OrderAnswer follow(Connection connection, Route route, Placing placing);

    /** Whether sending an order again is the same as sending it once. */
    boolean knowsRepetitions();

    /** Looks for an order that may have been taken without an answer; nothing if there is none so far. */
    Optional<OrderAnswer> find(Connection connection, Route route, Placing placing);

    /** The level that an increase starts from; nothing where increases are asked for as such. */
    Optional<BigDecimal> baseline(Connection connection, Route route);
}

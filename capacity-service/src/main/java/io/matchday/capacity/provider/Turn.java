package io.matchday.capacity.provider;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * An order that is in hand, as it was when it was taken.
 *
 * @param sentAt when it was sent last, if it may have been taken then
 * @param lease what shows that it is still in hand
 */
record Turn(
        Placing placing,
        Connection connection,
        OrderRoute order,
        OrderDesk desk,
        Optional<Instant> sentAt,
        Instant lease) {
    Route route() {
        return order.route();
    }

    Turn from(BigDecimal level) {
        Placing from = new Placing(
                placing.id(),
                placing.amount(),
                placing.from(),
                placing.until(),
                placing.reason(),
                placing.reference(),
                Optional.of(level));
        return new Turn(from, connection, order, desk, sentAt, lease);
    }
}

package io.matchday.capacity.provider;

import java.math.BigDecimal;
import java.util.Optional;

/** What a provider says of an order. */
sealed interface OrderAnswer {
    /** It has it and is looking at it. */
    record Received(String reference) implements OrderAnswer {}

    /** It grants it, perhaps in part; in its own unit. */
    record Granted(String reference, BigDecimal amount) implements OrderAnswer {}

    /** It says no. */
    record Declined(Optional<String> reference, String reason) implements OrderAnswer {}
}

package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of many refunds of one currency. */
@Schema(name = "RefundTotal", description = "The sums of all refunds of one currency; currencies are never added up")
record CurrencyTotal(
        @Schema(required = true) Money expected,
        @Schema(required = true) Money received,
        @Schema(required = true) Money writtenOff,
        @Schema(required = true) Money outstanding) {

    /** The totals of these balances, one for each currency, by its code. */
    static List<CurrencyTotal> of(Collection<Balance> balances) {
        TreeMap<String, CurrencyTotal> totals = new TreeMap<>();
        balances.forEach(balance -> totals.merge(balance.expected().currency(), of(balance), CurrencyTotal::plus));
        return List.copyOf(totals.values());
    }

    private static CurrencyTotal of(Balance balance) {
        return new CurrencyTotal(balance.expected(), balance.received(), balance.writtenOff(), balance.outstanding());
    }

    private CurrencyTotal plus(CurrencyTotal other) {
        return new CurrencyTotal(
                expected.plus(other.expected),
                received.plus(other.received),
                writtenOff.plus(other.writtenOff),
                outstanding.plus(other.outstanding));
    }
}

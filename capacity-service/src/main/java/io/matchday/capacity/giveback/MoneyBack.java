package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The money of what events gave back, for whoever looks back. */
@ApplicationScoped
public class MoneyBack {
    private final Refunds refunds;

    MoneyBack(Refunds refunds) {
        this.refunds = refunds;
    }

    /** What is or was expected for the event, oldest first. */
    @Transactional
    public List<Entry> of(String eventKey) {
        return refunds.of(eventKey).stream().map(MoneyBack::entry).toList();
    }

    private static Entry entry(Refund refund) {
        Balance balance = refund.balance();
        return new Entry(
                refund.kind() == ItemKind.SCALE_REQUEST,
                refund.itemId(),
                balance.expected(),
                balance.received(),
                balance.writtenOff());
    }

    /**
     * The money of one thing that was given back, all of one currency.
     *
     * @param ofRequest whether it was a scale request; otherwise a reservation
     * @param item id of the request or reservation
     */
    public record Entry(boolean ofRequest, long item, Money expected, Money received, Money writtenOff) {}
}

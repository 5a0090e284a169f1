package io.matchday.capacity.scaling;

import io.matchday.capacity.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How many people have to approve what a request costs. */
final class ApprovalRule {
    private final Map<String, Limits> limits;

    ApprovalRule(Map<String, Limits> limits) {
        this.limits = Map.copyOf(limits);
    }

    /**
     * Up to {@code one} nobody has to, up to {@code two} one does, beyond it two different people do. A cost without limit,
     * or one that is not known, takes one.
     */
    int required(Optional<Money> cost) {
        return cost.flatMap(money -> Optional.ofNullable(limits.get(money.currency()))
                        .map(limit -> limit.exceededBy(money.amount())))
                .orElse(1);
    }

    /** The two limits of a currency. */
    record Limits(BigDecimal one, BigDecimal two) {
        Limits {
            if (two.compareTo(one) < 0) {
                throw new IllegalArgumentException("Two people are needed above more than one is: " + one + ", " + two);
            }
        }

        private int exceededBy(BigDecimal amount) {
            return (amount.compareTo(one) > 0 ? 1 : 0) + (amount.compareTo(two) > 0 ? 1 : 0);
        }
    }
}

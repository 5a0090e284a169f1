package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.money.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** What something costs as long as it runs, spread evenly over the period that its price is for. */
final class RunningCost {
    private static final int DIGITS = 6;

    private RunningCost() {}

    /** Per hour; empty for what is paid once. */
    static Optional<Money> perHour(Price price, long amount) {
        return per(Duration.ofHours(1), price, amount);
    }

    /** Per day; empty for what is paid once. */
    static Optional<Money> perDay(Price price, long amount) {
        return per(Duration.ofDays(1), price, amount);
    }

    private static Optional<Money> per(Duration time, Price price, long amount) {
        return price.period().length().map(period -> {
            BigDecimal whole = price.of(amount, period).amount();
            return new Money(
                    whole.multiply(BigDecimal.valueOf(time.toSeconds()))
                            .divide(BigDecimal.valueOf(period.toSeconds()), DIGITS, RoundingMode.HALF_UP),
                    price.currency());
        });
    }
}

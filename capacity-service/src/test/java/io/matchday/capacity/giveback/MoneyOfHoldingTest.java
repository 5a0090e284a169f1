package io.matchday.capacity.giveback;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.money.Price;
import io.matchday.capacity.money.Price.Period;
import io.matchday.capacity.window.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyOfHoldingTest {
    private static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-05T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"HOUR, 10, 240", "DAY, 0.416667, 10", "MONTH, 0.013889, 0.333333"})
    void runningCostsAreSpreadOverTheirPeriod(Period period, BigDecimal perHour, BigDecimal perDay) {
        Price price = price(period);

        assertThat(RunningCost.perHour(price, 5)).contains(new Money(perHour, "CNY"));
        assertThat(RunningCost.perDay(price, 5)).contains(new Money(perDay, "CNY"));
    }

    @Test
    void whatIsPaidOnceDoesNotRun() {
        assertThat(RunningCost.perHour(price(Period.ONCE), 5)).isEmpty();
    }

    @ParameterizedTest(name = "at {0}: {1} ({2})")
    @CsvSource({
        "2026-11-30T00:00:00Z, 40, not begun: all of it",
        "2026-12-01T00:00:00Z, 40, at its very start nothing has begun",
        "2026-12-01T00:00:01Z, 30, the first day is begun",
        "2026-12-04T00:00:01Z, 0, the last day is begun",
        "2026-12-05T00:00:00Z, 0, over",
        "2027-01-01T00:00:00Z, 0, long over",
    })
    void whatIsNotBegunIsExpectedBack(Instant now, BigDecimal expected, String reason) {
        Held held = held(Optional.of(UNTIL));

        assertThat(Ledger.unused(price(Period.DAY), held, now)).as(reason).isEqualTo(new Money(expected, "CNY"));
    }

    @Test
    void whatHasNoEndWasNotPaidAhead() {
        assertThat(Ledger.unused(price(Period.DAY), held(Optional.empty()), FROM))
                .isEqualTo(Money.zero("CNY"));
    }

    private static Held held(Optional<Instant> until) {
        return new Held(
                ItemKind.RESERVATION,
                1,
                "cup",
                "pool",
                5,
                new Window(FROM, until),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Price price(Period period) {
        return new Price(new BigDecimal("2"), "CNY", 1L, period);
    }
}

package io.matchday.capacity.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {
    @ParameterizedTest
    @CsvSource({
        "0.60, 1000000, DAY,   5000000, PT24H,    3,        a day of 5 Mbit/s",
        "0.60, 1000000, DAY,   5000000, PT24H1S,  6,        a begun day is a day",
        "0.60, 1000000, DAY,   1500000, PT1H,     0.9,      amounts are not rounded up",
        "1.25, 1,       HOUR,  4,       PT2H30M,  15,       two hours and a begun one",
        "90,   1,       MONTH, 2,       P30D,     180,      thirty days are a month",
        "90,   1,       MONTH, 2,       P31D,     360,      the thirty-first begins another",
        "7,    1,       ONCE,  3,       P300D,    21,       once is once",
        "7,    1,       ONCE,  3,       PT0S,     0,        nothing lasts no time",
        "1,    3,       ONCE,  1,       PT1S,     0.333333, six digits after the point"
    })
    void costs(String amount, long units, Price.Period per, long wanted, String time, String cost, String why) {
        Price price = new Price(new BigDecimal(amount), "CNY", units, per);

        assertThat(price.of(wanted, Duration.parse(time))).isEqualTo(new Money(new BigDecimal(cost), "CNY"));
    }

    @Property
    void moreForLongerNeverCostsLess(
            @ForAll @LongRange(max = 1_000_000_000L) long wanted,
            @ForAll @IntRange(max = 10_000) int minutes,
            @ForAll Price.Period per) {
        Price price = new Price(new BigDecimal("0.37"), "USD", 1000L, per);
        Money cost = price.of(wanted, Duration.ofMinutes(minutes));

        assertThat(price.of(wanted + 1000, Duration.ofMinutes(minutes))
                        .minus(cost)
                        .isNegative())
                .isFalse();
        assertThat(price.of(wanted, Duration.ofMinutes(minutes + 1)).minus(cost).isNegative())
                .isFalse();
    }

    @Property
    void moneyAddsUpExactly(@ForAll @LongRange(max = 999_999_999_999L) long one, @ForAll long other) {
        Money first = new Money(BigDecimal.valueOf(one, 6), "CNY");
        Money second = new Money(BigDecimal.valueOf(other, 6), "CNY");

        assertThat(first.plus(second).minus(second)).isEqualTo(first);
    }

    @Test
    void theSameAmountIsTheSameHoweverItIsWritten() {
        assertThat(new Money(new BigDecimal("1.500"), "CNY")).isEqualTo(new Money(new BigDecimal("1.5"), "CNY"));
        assertThat(new Money(new BigDecimal("1E+3"), "CNY")).hasToString("1000 CNY");
    }

    @Test
    void currenciesAreNotMixed() {
        assertThatThrownBy(() -> Money.zero("CNY").plus(Money.zero("USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

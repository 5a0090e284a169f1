package io.matchday.capacity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import io.matchday.capacity.pool.Amount;
import io.matchday.capacity.pool.FigureKind;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    @ParameterizedTest
    @CsvSource({
        "12.5, 1000000000, TOTAL, 12500000000, Gbit/s to bit/s",
        "7.9, 1, TOTAL, 7, what is there is rounded down",
        "7.9, 1, QUOTA, 7, what may be is rounded down",
        "7.1, 1, IN_USE, 8, what is used is rounded up",
        "0, 1000, IN_USE, 0, nothing is an amount",
        "4096, 0.0009765625, TOTAL, 4, MiB to GiB",
        "1e15, 1, TOTAL, 1000000000000000, the greatest"
    })
    void whatAPoolIsTold(BigDecimal amount, BigDecimal factor, FigureKind kind, long told, String why) {
        assertThat(new Conversion(factor).toPool(amount, kind)).as(why).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, less than nothing",
        "-0.0001, 1, less than nothing",
        "1000000000000001, 1, above what pools hold",
        "2e6, 1000000000, above what pools hold, once converted",
        "1e999999999, 1, small to write and large to work out",
        "1e-999999999, 1, small to write and long to work out"
    })
    void whatNoPoolCanHold(BigDecimal amount, BigDecimal factor, String why) {
        assertThatThrownBy(() -> new Conversion(factor).toPool(amount, FigureKind.TOTAL))
                .as(why)
                .isInstanceOfSatisfying(
                        FaultException.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.OUT_OF_RANGE));
    }

    @Property
    void whatIsAskedForIsEnoughAndNotAWholeUnitTooMuch(
            @ForAll @LongRange(min = 1, max = Amount.GREATEST) long amount,
            @ForAll @Scale(3) @BigRange(min = "0.001", max = "1000000000") BigDecimal factor) {
        BigDecimal asked = new Conversion(factor).toProvider(amount);

        assertThat(asked.multiply(factor)).isGreaterThanOrEqualTo(BigDecimal.valueOf(amount));
        assertThat(asked.subtract(BigDecimal.ONE).multiply(factor)).isLessThan(BigDecimal.valueOf(amount));
    }
}

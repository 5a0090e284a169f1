package io.matchday.capacity.stocklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.capacity.pool.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "40000000000,     BITS_PER_SECOND, 40000000000,   plain",
        "40 G,            BITS_PER_SECOND, 40000000000,   a prefix",
        "1.2 Tbit/s,      BITS_PER_SECOND, 1200000000000, prefix and unit",
        "800Gbps,         BITS_PER_SECOND, 800000000000,  as consoles write it",
        "'1,280',         VCPU,            1280,          commas as people set them",
        "2k,              INSTANCES,       2000,          prefixes fit every unit",
        "0,               VCPU,            0,             nothing is an amount",
        "0.5k,            VCPU,            500,           whole in the end"
    })
    void amountsAsPeopleWriteThem(String text, Unit unit, long amount, String why) throws LineFaultException {
        assertThat(Quantity.parse(Column.TOTAL, text, unit)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "many,        VCPU,            no number",
        "-5,          VCPU,            nothing is the least",
        "1.5,         VCPU,            half a processor",
        "5 Gbit/s,    VCPU,            another unit than the pool's",
        "5 GB,        BITS_PER_SECOND, bytes are not bits",
        "1e9,         BITS_PER_SECOND, as a calculator writes it",
        "9999999999T, BITS_PER_SECOND, beyond 64 bits"
    })
    void whatIsNoAmountIsRefusedAtItsColumn(String text, Unit unit, String why) {
        assertThatThrownBy(() -> Quantity.parse(Column.QUOTA, text, unit))
                .isInstanceOfSatisfying(LineFaultException.class, fault -> assertThat(fault.at(3))
                        .returns("quota", Report.Refused::column)
                        .returns(3L, Report.Refused::line));
    }
}

package io.matchday.intake.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitRateTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1 bit/s",
        "999, 999 bit/s",
        "1000, 1 kbit/s",
        "20000000, 20 Mbit/s",
        "2500000000, 2.5 Gbit/s",
        "999900000, 1 Gbit/s",
        "1234567890123, 1.23 Tbit/s",
        "9223372036854775807, 9220 Pbit/s"
    })
    void aRateIsReadInThreeDigits(long rate, String read) {
        assertThat(BitRate.text(rate)).isEqualTo(read);
    }
}

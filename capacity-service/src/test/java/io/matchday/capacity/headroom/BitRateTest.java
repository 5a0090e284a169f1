package io.matchday.capacity.headroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitRateTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, 0 bit/s",
        "999, 999 bit/s",
        "1000, 1 kbit/s",
        "1234, 1.23 kbit/s",
        "999499, 999 kbit/s",
        "999500, 1 Mbit/s",
        "40000000, 40 Mbit/s",
        "2000000000000, 2 Tbit/s",
        "9223372036854775807, 9.22 Ebit/s",
    })
    void isReadWithThreeDigits(long bitsPerSecond, String text) {
        assertThat(new BitRate(bitsPerSecond)).hasToString(text);
    }
}

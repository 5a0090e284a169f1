package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @Property
    void readsWhatWasWrittenWhereverItStands(
            @ForAll @LongRange(max = 999_999_999_999_999L) long number, @ForAll @IntRange(max = 20) int before) {
        String text = Long.toString(number);
        byte[] buffer = ("7".repeat(before) + text + "7").getBytes(UTF_8);
        assertThat(Digits.number(buffer, before, before + text.length())).isEqualTo(number);
    }

    @Property
    void refusesAByteThatIsNoDigit(@ForAll byte one, @ForAll @IntRange(max = 14) int place) {
        byte[] buffer = "123456789012345".getBytes(UTF_8);
        buffer[place] = one;
        boolean digit = one >= '0' && one <= '9';
        assertThat(Digits.number(buffer, 0, buffer.length) >= 0).isEqualTo(digit);
        assertThat(Digits.number(buffer, place, buffer.length) >= 0).isEqualTo(digit);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'', -1, no digits",
        "000, 0, zeros",
        "0000000000000012, -1, more than are counted even if they are zeros",
        "00000000012, 12, leading zeros",
        "99999999, 99999999, a whole word of them",
        "-5, -1, a sign is no digit"
    })
    void readsTheEdges(String text, long expected, String why) {
        byte[] buffer = text.getBytes(UTF_8);
        assertThat(Digits.number(buffer, 0, buffer.length)).as(why).isEqualTo(expected);
    }
}

package io.matchday.intake.countdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"'a, b; c', 'a\\, b\\; c'", "'back\\slash', 'back\\\\slash'", "'quote\"colon:', 'quote\"colon:'"})
    void textIsEscaped(String text, String written) {
        assertThat(new ICalendar().text("SUMMARY", text).toString()).isEqualTo("SUMMARY:" + written + "\r\n");
    }

    @Test
    void linesOfATextBecomeOne() {
        assertThat(new ICalendar().text("D", "one\r\ntwo\nthree\tfour").toString())
                .isEqualTo("D:one\\ntwo\\nthree four\r\n");
    }

    @Test
    void timesAreInUtc() {
        assertThat(new ICalendar()
                        .time("DTSTART", Instant.parse("2026-12-03T10:00:00.5Z"))
                        .toString())
                .isEqualTo("DTSTART:20261203T100000Z\r\n");
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFoldedOneMoreIs() {
        assertThat(new ICalendar().line("A", "x".repeat(73)).toString()).isEqualTo("A:" + "x".repeat(73) + "\r\n");
        assertThat(new ICalendar().line("A", "x".repeat(74)).toString())
                .isEqualTo("A:" + "x".repeat(73) + "\r\n x\r\n");
    }

    @Property
    void everyLineFitsAndUnfoldsToWhatWasWritten(@ForAll @StringLength(max = 400) String text) {
        String plain = text.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String written = new ICalendar().line("X", plain).toString();
        for (String line : written.split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        String back = new String(written.getBytes(UTF_8), UTF_8).replace("\r\n ", "");
        assertThat(back).isEqualTo("X:" + plain + "\r\n");
    }
}

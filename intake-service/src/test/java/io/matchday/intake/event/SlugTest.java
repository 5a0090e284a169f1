package io.matchday.intake.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    private static final Pattern FORM = Pattern.compile(Slug.PATTERN);
    /** As people would say it. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a, true",
        "cup-final-2026, true",
        "7, true",
        "'', false",
        "-, false",
        "-cup, false",
        "cup-, false",
        "cup--final, false",
        "Cup, false",
        "cup final, false",
        "cup_final, false",
        "杯, false"
    })
    void aKeyIsLowerCaseWithSingleDashes(String key, boolean right) {
        assertThat(FORM.matcher(key).matches()).isEqualTo(right);
    }

    @Property
    void itTakesWhatThePlainFormTakes(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') @Chars({'-', '9', '\n', '_'})
                    String text) {
        assertThat(FORM.matcher(text).matches()).isEqualTo(PLAIN.matcher(text).matches());
    }

    @Test
    void aTextOfAnyLengthIsJudged() {
        String longest = "a-".repeat(1 << 20);
        assertThat(FORM.matcher(longest + "a").matches()).isTrue();
        assertThat(FORM.matcher(longest).matches()).isFalse();
    }
}

package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnescapeTest {

    private static final String NAMED = "\"\\/\b\f\n\r\t";
    private static final String LETTERS = "\"\\/bfnrt";

    private final Scratch scratch = new Scratch();

    private static Slice slice(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Slice().set(bytes, 0, bytes.length);
    }

    @Property
    void undoesWhatAnEncoderDid(@ForAll @StringLength(max = 3000) String text) {
        String plain = new String(text.getBytes(UTF_8), UTF_8);
        Slice escaped = slice(escape(plain));
        assertThat(Unescape.undo(escaped, scratch)).isTrue();
        assertThat(escaped).hasToString(plain);
    }

    @Property
    void undoesPercentsToo(@ForAll @StringLength(max = 300) String text) {
        String plain = new String(text.getBytes(UTF_8), UTF_8);
        Slice form = slice(URLEncoder.encode(plain, UTF_8));
        PercentCode.undoForm(form, scratch);
        assertThat(form).hasToString(plain);
    }

    @Property
    void severalTextsOfOneRecordStayWhatTheyAre(@ForAll @StringLength(max = 3000) String one, @ForAll String other) {
        String first = new String(one.getBytes(UTF_8), UTF_8);
        String second = new String(other.getBytes(UTF_8), UTF_8);
        scratch.clear();
        Slice firstSlice = slice(escape(first));
        Slice secondSlice = slice(escape(second));
        assertThat(Unescape.undo(firstSlice, scratch) && Unescape.undo(secondSlice, scratch))
                .isTrue();
        assertThat(firstSlice).hasToString(first);
        assertThat(secondSlice).hasToString(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "a\\", "\\x", "\\u", "\\u12", "\\u12g4", "\\U1234"})
    void refusesWhatIsNoEscape(String text) {
        assertThat(Unescape.undo(slice(text), scratch)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"\\ud83d, \ufffd", "\\ude00x, \ufffdx", "\\ud83d\\u0041, \ufffdA", "\\ud83d\\n, '\ufffd\n'"})
    void halfAPairIsReplaced(String text, String expected) {
        Slice slice = slice(text);
        assertThat(Unescape.undo(slice, scratch)).isTrue();
        assertThat(slice).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"a%20b, a b", "a%2520b, a b", "100%, 100%", "%zz%4, %zz%4", "a+b, a+b", "%e4%bd%a0, 你"})
    void percentsThatEncodeNothingStay(String text, String expected) {
        Slice slice = slice(text);
        PercentCode.undo(slice, scratch);
        assertThat(slice).hasToString(expected);
    }

    /** As an encoder may: named escapes where there are some, every third of the other characters by its number. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            int named = NAMED.indexOf(one);
            if (named >= 0) {
                escaped.append('\\').append(LETTERS.charAt(named));
            } else if (one < ' ' || Character.isSurrogate(one) || i % 3 == 0) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
            } else {
                escaped.append(one);
            }
        }
        return escaped.toString();
    }
}

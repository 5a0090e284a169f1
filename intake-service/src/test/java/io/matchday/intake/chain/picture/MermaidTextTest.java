package io.matchday.intake.chain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MermaidTextTest {

    private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

    private record Case(String reason, String text, String written) {}

    @Test
    void textStaysText() {
        List<Case> cases = List.of(
                new Case("plain text is left alone", "Main encoder 2", "Main encoder 2"),
                new Case("and so is a host", "play-1.aurora.example", "play-1.aurora.example"),
                new Case("Chinese is left alone", "上海接流点", "上海接流点"),
                new Case("a quote would end the label", "a\"]; click n0", "a#34;#93;#59; click n0"),
                new Case("a list of Markdown", "- a", "#45; a"),
                new Case("a numbered one", "1. a", "1#46; a"),
                new Case("a Markdown string", "`**a**`", "#96;#42;#42;a#42;#42;#96;"),
                new Case("an element", "<b>", "#60;b#62;"),
                new Case("a directive", "%%{init}", "#37;#37;#123;init#125;"),
                new Case("an entity code of the customer's", "#quot;", "#35;quot#59;"),
                new Case("what Mermaid writes for one inside", "ﬂ°34¶ß", "ﬂ#176;34#182;ß"),
                new Case("lines become one", "a\r\n\tb", "a b"),
                new Case("text that reads backwards", "a\u202Eb", "a b"));
        for (Case one : cases) {
            assertThat(MermaidText.of(one.text())).as(one.reason()).isEqualTo(one.written());
        }
    }

    @Property(tries = 500)
    void nothingBreaksOutOfItsLabel(
            @ForAll @StringLength(max = 40) @CharRange(from = '\0', to = '\u007f') String text) {
        assertThat(ENTITY.matcher(MermaidText.of(text)).replaceAll("")).matches("[A-Za-z0-9 .-]*");
    }

    @Property(tries = 500)
    void whatIsReadIsWhatWasWritten(@ForAll @StringLength(max = 40) String text) {
        String read = ENTITY.matcher(MermaidText.of(text))
                .replaceAll(code ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
        assertThat(read).isEqualTo(OneLine.of(text));
    }
}

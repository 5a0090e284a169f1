package io.matchday.retro.retrospective.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    private record Case(String reason, String text, String written) {}

    @Test
    void textStaysText() {
        List<Case> cases = List.of(
                new Case("plain text is left alone", "Aurora Cup final", "Aurora Cup final"),
                new Case(
                        "and so is a key or a host",
                        "cup-2026-final, play.aurora.example",
                        "cup-2026-final, play.aurora.example"),
                new Case("and a time", "2026-12-05 18:00:00 UTC", "2026-12-05 18:00:00 UTC"),
                new Case("Chinese is left alone", "极光杯决赛（总决赛）", "极光杯决赛（总决赛）"),
                new Case("a cell of its own", "a | b", "a \\| b"),
                new Case("emphasis", "*a* _b_ ~c~ `d`", "\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`"),
                new Case("an element", "<script>x</script>", "\\<script\\>x\\</script\\>"),
                new Case("a link", "[a](b)", "\\[a\\](b)"),
                new Case("an image", "![a](b)", "\\!\\[a\\](b)"),
                new Case("an address that becomes a link", "https://evil.example", "https\\://evil.example"),
                new Case("another", "www.evil.example", "www\\.evil.example"),
                new Case("a mail address", "a@b.example", "a\\@b.example"),
                new Case("a line of its own", "a\n# b\r\n\tc", "a \\# b c"),
                new Case("a list", "- a", "\\- a"),
                new Case("a numbered list", "12. a", "12\\. a"),
                new Case("a rule", "===", "\\==="),
                new Case("an escape of its own", "\\|", "\\\\\\|"),
                new Case("text that reads backwards", "a\u202Eb", "a b"));
        for (Case one : cases) {
            assertThat(MarkdownText.escape(one.text())).as(one.reason()).isEqualTo(one.written());
        }
    }

    @Property(tries = 500)
    void nothingThatCouldBeMarkupIsLeftBare(
            @ForAll @StringLength(max = 40) @CharRange(from = '\0', to = '\u007f') String text) {
        String bare = MarkdownText.escape(text).replaceAll("\\\\\\p{Punct}", "");

        assertThat(bare)
                .doesNotContainPattern("[\\\\`*_\\[\\]<>#|~&$!@{}\\p{Cntrl}]")
                .doesNotContain("://");
    }

    @Property(tries = 300)
    void everyTextIsOneLine(@ForAll @StringLength(max = 60) String text) {
        assertThat(MarkdownText.escape(text).lines().count()).isLessThanOrEqualTo(1);
    }
}

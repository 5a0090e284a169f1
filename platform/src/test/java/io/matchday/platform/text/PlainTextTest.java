package io.matchday.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void textOfAllScriptsIsPlain() {
        assertThat(PlainText.is("")).isTrue();
        assertThat(PlainText.is("tab\tline\nend\r")).isTrue();
        assertThat(PlainText.is("决赛 Ünïcode \ud83d\ude00")).isTrue();
    }

    @Test
    void theOffenderIsNamed() {
        assertThatThrownBy(() -> PlainText.require("a\u0000b")).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> PlainText.require("\ud83d")).hasMessageContaining("U+D83D");
        assertThatThrownBy(() -> PlainText.require("\ude00\ud83d")).hasMessageContaining("U+DE00");
    }

    @Property
    void plainTextSurvivesUtf8AndHoldsNoNul(@ForAll String text) {
        if (PlainText.is(text)) {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(text);
            assertThat(bytes).doesNotContain((byte) 0);
        }
    }

    @Property
    void controlsAndNoncharactersAreNotText(@ForAll @IntRange(min = 0, max = 16) int plane) {
        assertThat(PlainText.is(Character.toString((plane << 16) | 0xFFFE))).isFalse();
        assertThat(PlainText.is(Character.toString((plane << 16) | 0xFFFF))).isFalse();
        assertThat(PlainText.is(Character.toString(0xFDD0 + plane))).isFalse();
        assertThat(PlainText.is(Character.toString(0x7F + plane))).isFalse();
    }
}

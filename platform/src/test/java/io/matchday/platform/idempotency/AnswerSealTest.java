package io.matchday.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswerSealTest {

    private final AnswerSeal seal = new AnswerSeal(new byte[] {1, 2, 3});

    @Property(tries = 100)
    void whatWasSealedOpensUnderItsKey(@ForAll String answer, @ForAll String key) {
        AnswerKey under = new AnswerKey("lin", key, "request");
        assertThat(seal.open(under, seal.seal(under, answer))).isEqualTo(encodable(answer));
    }

    @Test
    void nothingElseOpensIt() {
        byte[] sealed = seal.seal(new AnswerKey("lin", "k", "request"), "token");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("token");
        assertThatThrownBy(() -> seal.open(new AnswerKey("lin", "other", "request"), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new AnswerKey("mei", "k", "request"), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new AnswerSeal(new byte[] {9}).open(new AnswerKey("lin", "k", "request"), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Half a surrogate pair has no UTF-8 form; JSON never holds one. */
    private static String encodable(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}

package io.matchday.benchmarks.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private final Bodies bodies = new Bodies(8);

    private List<String> cut(String log) throws IOException {
        List<String> cut = new ArrayList<>();
        bodies.begin(new ByteArrayInputStream(log.getBytes(UTF_8)));
        while (bodies.next()) {
            cut.add(new String(bodies.body().readAllBytes(), UTF_8));
        }
        return cut;
    }

    @Test
    void endsBodiesWithLines() throws IOException {
        assertThat(cut("a\nbb\ncccc\nd\n")).containsExactly("a\nbb\n", "cccc\nd\n");
        assertThat(cut("aaaaaaa\nb\n")).as("a line as long as a body").containsExactly("aaaaaaa\n", "b\n");
        assertThat(cut("aa\nbb")).as("no end of the last line").containsExactly("aa\nbb");
        assertThat(cut("")).isEmpty();
    }

    @Test
    void refusesALineThatFitsIntoNoBody() {
        assertThatThrownBy(() -> cut("a line that is long\n")).isInstanceOf(IOException.class);
    }
}

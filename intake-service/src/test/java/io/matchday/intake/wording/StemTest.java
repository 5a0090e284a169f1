package io.matchday.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StemTest {

    @Test
    void formsOfOneWordAreOne() {
        assertOne(List.of("drop", "drops", "dropped", "dropping"));
        assertOne(List.of("cache", "caches", "cached", "caching"));
        assertOne(List.of("node", "nodes"));
        assertOne(List.of("stall", "stalls", "stalled", "stalling"));
        assertOne(List.of("retry", "retries"));
    }

    @Test
    void anAbbreviationIsNoPlural() {
        assertThat(Stem.of("https")).isNotEqualTo(Stem.of("http"));
        assertThat(Stem.of("dns")).isEqualTo("dns");
    }

    private static void assertOne(List<String> words) {
        assertThat(words.stream().map(Stem::of).distinct()).as(words.toString()).hasSize(1);
    }
}

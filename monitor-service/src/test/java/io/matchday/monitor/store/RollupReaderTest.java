package io.matchday.monitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollupReaderTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "0, 7200, 1, SECOND, by the second",
        "0, 7200, 15, SECOND, fifteen seconds are no whole ten",
        "0, 7200, 30, SLOT, thirty are",
        "0, 7200, 300, MINUTE, five minutes",
        "0, 7200, 1200, TEN_MINUTES, twenty minutes",
        "0, 7260, 7260, MINUTE, a range that ends within ten minutes",
        "660, 7200, 6600, MINUTE, or begins there",
        "0, 0, 0, TEN_MINUTES, nothing",
    })
    void readsTheCoarsestTableThatCanTell(long from, long to, long step, Tier expected, String why) {
        assertThat(RollupReader.coarsest(from, to, step)).as(why).isEqualTo(expected);
    }
}

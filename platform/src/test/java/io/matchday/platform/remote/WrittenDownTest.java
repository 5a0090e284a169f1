package io.matchday.platform.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrittenDownTest {

    private static final Instant NOW = Instant.parse("2026-12-05T11:00:00Z");

    private final WrittenDown written = new WrittenDown();

    @Test
    void theSameAnswerIsHeldForAMoment() {
        written.note("intake", "events/cup", "{}", NOW);

        assertThat(written.holds("intake", "events/cup", "{}", NOW.plusSeconds(4)))
                .isTrue();
        assertThat(written.holds("intake", "events/cup", "{}", NOW.plus(WrittenDown.GOOD_FOR)))
                .isFalse();
    }

    @Test
    void anotherAnswerOrAnotherThingIsNot() {
        written.note("intake", "events/cup", "{}", NOW);

        assertThat(written.holds("intake", "events/cup", "{\"a\":1}", NOW)).isFalse();
        assertThat(written.holds("monitor", "events/cup", "{}", NOW)).isFalse();
        assertThat(written.holds("intake", "events/other", "{}", NOW)).isFalse();
    }

    @Test
    void whatIsGoneIsWrittenDownAnewWhenItComesBack() {
        written.note("intake", "events/cup", "{}", NOW);
        written.forget("intake", "events/cup");

        assertThat(written.holds("intake", "events/cup", "{}", NOW)).isFalse();
    }

    @Test
    void thousandsOfThingsDoNotPileUp() {
        for (int i = 0; i < 5_000; i++) {
            written.note("intake", "events/" + i, "{}", NOW);
        }

        assertThat(written.holds("intake", "events/0", "{}", NOW)).isFalse();
        assertThat(written.holds("intake", "events/4999", "{}", NOW)).isTrue();
    }
}

package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "0, 0, 4, all come with the newest: a few seconds are left to them",
        "30, 0.5, 32, half of the lines come half a minute later",
        "3, 0.5, 4, three seconds are nothing",
        "30, 0.001, 4, one in a thousand is not waited for",
        "3000, 0.5, 128, nobody is waited for longer",
    })
    void waitsForAllButStragglers(long lateness, double part, int wait, String why) {
        Punctuality punctuality = new Punctuality();
        for (long second = 0; second < 300; second++) {
            punctuality.heard(second, second, Math.round(10_000 * (1 - part)));
            punctuality.heard(second - lateness, second, Math.round(10_000 * part));
        }
        assertThat(punctuality.seconds()).as(why).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"120, 64", "1200, 4"})
    void whoIsLateNoMoreIsForgotten(long after, int wait) {
        Punctuality punctuality = new Punctuality();
        for (long second = 0; second < 60; second++) {
            punctuality.heard(second - 50, second, 100);
        }
        for (long second = 60; second < 60 + after; second++) {
            punctuality.heard(second, second, 100);
        }
        assertThat(punctuality.seconds()).isEqualTo(wait);
    }
}

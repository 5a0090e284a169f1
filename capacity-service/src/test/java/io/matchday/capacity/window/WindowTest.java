package io.matchday.capacity.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final Instant START = Instant.parse("2026-12-05T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 10, 5,  15, true,  they overlap",
        "0, 10, 10, 15, false, one ends as the other begins",
        "0, 10, 2,  5,  true,  one lies in the other",
        "0, ,   5,  ,   true,  neither ends",
        "0, 10, 9,  ,   true,  one never ends",
        "0, 10, 10, ,   false, it begins when the other is over"
    })
    void overlapEitherWay(int from, Integer until, int otherFrom, Integer otherUntil, boolean overlap, String why) {
        Window one = window(from, until);
        Window other = window(otherFrom, otherUntil);

        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 10, true,  each covers itself",
        "0, 10, 2, 11, false, it ends later",
        "1, 10, 0, 10, false, it starts earlier",
        "0, ,   5, ,   true,  for good covers for good",
        "0, ,   5, 6,  true,  for good covers what ends",
        "0, 10, 5, ,   false, what ends does not cover what never does"
    })
    void covering(int from, Integer until, int otherFrom, Integer otherUntil, boolean covers, String why) {
        assertThat(window(from, until).covers(window(otherFrom, otherUntil))).isEqualTo(covers);
    }

    @Test
    void itsEndIsOutside() {
        Window window = window(0, 10);

        assertThat(window.contains(at(0))).isTrue();
        assertThat(window.contains(at(10))).isFalse();
        assertThat(window.contains(at(-1))).isFalse();
    }

    @Test
    void itEndsAfterItStarts() {
        assertThatThrownBy(() -> window(3, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Window window(int from, Integer until) {
        return new Window(at(from), Optional.ofNullable(until).map(WindowTest::at));
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }
}

package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HysteresisTest {

    private static final Reading B = Reading.BREACH;
    private static final Reading M = Reading.BETWEEN;
    private static final Reading C = Reading.CLEAR;

    private static Phase after(Hysteresis hysteresis, List<Reading> readings) {
        Phase phase = new Phase.Calm();
        for (int slot = 0; slot < readings.size(); slot++) {
            phase = hysteresis.next(phase, readings.get(slot), slot);
        }
        return phase;
    }

    static Stream<Arguments> courses() {
        return Stream.of(
                Arguments.of("a sure breach opens at once", 1, 3, List.of(C, B), new Phase.Open(1)),
                Arguments.of("one that has to last is suspected first", 2, 3, List.of(B), new Phase.Suspected(0, 1)),
                Arguments.of("and dates from its first slot", 2, 3, List.of(C, B, M, B), new Phase.Open(1)),
                Arguments.of("a clear slot ends suspicion", 2, 3, List.of(B, C, B), new Phase.Suspected(2, 1)),
                Arguments.of("clear slots count in a row", 1, 3, List.of(B, C, C, M, C), new Phase.Recovering(0, 1)),
                Arguments.of(
                        "a breach while it recovers is the same trouble", 1, 3, List.of(B, C, C, B), new Phase.Open(0)),
                Arguments.of("clear for long enough is over", 1, 3, List.of(B, C, C, C), new Phase.Calm()),
                Arguments.of("between the thresholds nothing begins", 1, 3, List.of(M, M), new Phase.Calm()),
                Arguments.of("between the thresholds nothing ends", 1, 3, List.of(B, M, M, M, M), new Phase.Open(0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void follows(String why, int openAfter, int closeAfter, List<Reading> readings, Phase expected) {
        assertThat(after(new Hysteresis(openAfter, closeAfter), readings))
                .as(why)
                .isEqualTo(expected);
    }

    @Property
    void neverFlaps(
            @ForAll List<Reading> readings,
            @ForAll @IntRange(min = 1, max = 4) int openAfter,
            @ForAll @IntRange(min = 1, max = 6) int closeAfter) {
        Hysteresis hysteresis = new Hysteresis(openAfter, closeAfter);
        List<Integer> openings = new ArrayList<>();
        List<Integer> closings = new ArrayList<>();
        Phase phase = new Phase.Calm();
        for (int slot = 0; slot < readings.size(); slot++) {
            Phase next = hysteresis.next(phase, readings.get(slot), slot);
            if (next.isOpen() != phase.isOpen()) {
                (next.isOpen() ? openings : closings).add(slot);
            }
            phase = next;
        }

        for (int at = 0; at < closings.size(); at++) {
            int closed = closings.get(at);
            assertThat(closed - openings.get(at)).isGreaterThanOrEqualTo(closeAfter);
            assertThat(readings.subList(closed - closeAfter + 1, closed + 1)).containsOnly(C);
        }
        assertThat(openings.size() - closings.size()).isBetween(0, 1);
    }

    @Test
    void takesAtLeastASlotEachWay() {
        assertThatThrownBy(() -> new Hysteresis(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

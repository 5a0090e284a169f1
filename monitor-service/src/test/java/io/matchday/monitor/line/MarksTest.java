package io.matchday.monitor.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Marks marks = new Marks();

    @Provide
    Arbitrary<byte[]> buffers() {
        return Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.of((byte) ' ', (byte) '"', (byte) '#', (byte) 0xA2))
                .array(byte[].class)
                .ofMaxSize(400);
    }

    @Property
    void findsEveryMarkAndNothingElse(
            @ForAll("buffers") byte[] buffer,
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int two) {
        int from = Math.min(Math.min(one, two), buffer.length);
        int to = Math.min(Math.max(one, two), buffer.length);
        marks.find(buffer, from, to);
        List<Integer> found = new ArrayList<>();
        for (int at = marks.next(from); at < to; at = marks.next(at + 1)) {
            found.add(at);
        }
        List<Integer> expected = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (Marks.is(buffer[at])) {
                expected.add(at);
            }
        }
        assertThat(found).isEqualTo(expected);
        assertThat(marks.next(to)).as("behind the last one").isEqualTo(to);
    }

    @Property
    void passesTheMarksBeforeAPlace(@ForAll("buffers") byte[] buffer, @ForAll @IntRange(max = 400) int place) {
        marks.find(buffer, 0, buffer.length);
        int expected = Math.min(place, buffer.length);
        while (expected < buffer.length && !Marks.is(buffer[expected])) {
            expected++;
        }
        assertThat(marks.next(place)).isEqualTo(expected);
    }

    @Test
    void forgetsALongRecordWhenAShortOneComes() {
        byte[] spaces = new byte[100_000];
        Arrays.fill(spaces, (byte) ' ');
        marks.find(spaces, 0, spaces.length);
        marks.find(new byte[] {'a', 'b', ' '}, 0, 2);
        assertThat(marks.next(0)).isEqualTo(2);
    }
}

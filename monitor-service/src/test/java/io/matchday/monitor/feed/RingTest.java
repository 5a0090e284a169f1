package io.matchday.monitor.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RingTest {

    private static final int WEIGHT = frame("0000").weight();

    @Test
    void numbersWithoutGapsAndKeepsTheLatest() {
        Ring ring = new Ring(100L * WEIGHT);
        for (int i = 1; i <= 1_000; i++) {
            assertThat(ring.next()).isEqualTo(i);
            ring.add(frame("%04d".formatted(i)));
        }
        assertThat(ring.holdsFrom(900)).isFalse();
        assertThat(ring.holdsFrom(901)).isTrue();
        assertThat(ring.holdsFrom(1_001))
                .as("nothing is missing, and nothing new")
                .isTrue();
        assertThat(ring.holdsFrom(1_002)).as("never given out").isFalse();
        assertThat(ring.from(901, Integer.MAX_VALUE)).hasSize(100);
        assertThat(ring.from(1_001, Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void givesAsMuchAsIsWantedButSomething() {
        Ring ring = new Ring(100L * WEIGHT);
        for (int i = 0; i < 10; i++) {
            ring.add(frame("0000"));
        }
        int size = frame("0000").size();
        assertThat(ring.from(1, 1)).hasSize(1);
        assertThat(ring.from(1, 3 * size)).hasSize(3);
        assertThat(ring.from(9, 30 * size)).hasSize(2);
    }

    @Test
    void holdsOneMessageHoweverLarge() {
        Ring ring = new Ring(1);
        ring.add(frame("a".repeat(1_000)));
        ring.add(frame("b".repeat(1_000)));
        assertThat(ring.holdsFrom(1)).isFalse();
        assertThat(ring.from(2, 1)).hasSize(1);
    }

    private static Frame frame(String data) {
        return Frame.of("slot", data.getBytes(UTF_8));
    }
}

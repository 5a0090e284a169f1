package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecentTimeTest {

    private final RecentTime recent = new RecentTime();

    private static Slice slice(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Slice().set(bytes, 0, bytes.length);
    }

    /** Few different times in many ways of writing them, so that neighbours are alike, or nearly. */
    @Property
    void tellsWhatReadingTells(@ForAll @Size(max = 50) List<@IntRange(max = 11) Integer> picks)
            throws BadLineException {
        for (int pick : picks) {
            Instant time = Instant.ofEpochMilli(1_793_448_000_000L + pick % 3 * 1_000L + pick % 2);
            String text = pick < 6 ? time.toString() : time.toString().replace("Z", pick < 9 ? "+00:00" : "+0000");
            assertThat(recent.of(slice(text), "t", LogTime::any)).as(text).isEqualTo(LogTime.any("t", slice(text)));
        }
    }

    @Test
    void readsTheSameTextOnce() throws BadLineException {
        int[] read = {0};
        for (int i = 0; i < 3; i++) {
            recent.of(slice("31/Oct/2026:12:00:00 +0000"), "t", (field, text) -> read[0]++);
        }
        assertThat(read[0]).isEqualTo(1);
    }

    @Test
    void keepsNothingOfATextThatIsNoTime() throws BadLineException {
        long noon = recent.of(slice("2026-10-31T12:00:00Z"), "t", LogTime::any);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> recent.of(slice("2026-10-31T12:00:0xZ"), "t", LogTime::any))
                    .isInstanceOf(BadLineException.class);
        }
        assertThat(recent.of(slice("2026-10-31T12:00:00Z"), "t", LogTime::any)).isEqualTo(noon);
    }
}

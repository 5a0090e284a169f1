package io.matchday.capacity.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchTest {
    private static final Instant START = Instant.parse("2026-12-05T12:00:00Z");
    private static final Duration HOLD = Duration.ofSeconds(30);
    private static final Duration CLEAR_AFTER = Duration.ofSeconds(60);

    /** One letter for each ten seconds: O over, B between, U under; F where it is firing after it. */
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "OOOOO,       ...FF,       fires once it has held for the hold time",
        "OOOUOOO,     .......,     a spike that falls back within it does not",
        "OOBOOO,      ......,      nor what is between its levels now and then",
        "OOOOBBBBBBB, ...FFFFFFFF, between its levels it keeps firing",
        "OOOOUUUUUUUU, ...FFFFFFF.., is cleared once it was left for long enough",
        "OOOOUUUOUUU, ...FFFFFFFF, coming back in between begins anew",
    })
    void firesAndClears(String signals, String firing, String why) {
        Watch watch = Watch.NEW;
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < signals.length(); i++) {
            watch = watch.see(signal(signals.charAt(i)), START.plusSeconds(10L * i), HOLD, CLEAR_AFTER);
            seen.append(watch.firing() ? 'F' : '.');
        }

        assertThat(seen).as(why).hasToString(firing);
    }

    @Property
    void theSameDataSeenTwiceCountOnce(@ForAll Signal first, @ForAll Signal second) {
        Watch before = Watch.NEW.see(first, START, HOLD, CLEAR_AFTER);
        Watch once = before.see(second, START.plusSeconds(40), HOLD, CLEAR_AFTER);

        assertThat(once.see(second, START.plusSeconds(40), HOLD, CLEAR_AFTER)).isEqualTo(once);
    }

    private static Signal signal(char letter) {
        return letter == 'O' ? Signal.OVER : letter == 'B' ? Signal.BETWEEN : Signal.UNDER;
    }
}

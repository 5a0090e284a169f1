package io.matchday.monitor.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.Rollup;
import io.matchday.monitor.delta.RollupKey;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private final Windows windows = new Windows(Duration.ofMinutes(1), 2);

    private void add(String domain, long slot, int status, long requests) {
        windows.add(Map.of(
                new RollupKey(domain, slot, status),
                new Rollup(requests, 9 * requests, slot * 1000 + 1, slot * 1000 + requests)));
    }

    @Test
    void addsUpErrorsAndRequests() {
        add("a", 100, 200, 5);
        add("a", 100, 502, 3);
        add("a", 100, 0, 2);
        add("a", 110, 200, 1);
        SlotSeries series = windows.of("a").orElseThrow();
        assertThat(series.at(100)).isEqualTo(new SlotCounts(10, 5, 90, 100_005));
        assertThat(series.at(100).plus(series.at(110)).requests()).isEqualTo(11);
        assertThat(series.at(110).requests()).isEqualTo(1);
        assertThat(series.at(110).lastAt()).isEqualTo(110_001);
    }

    @Test
    void letsGoWhatLiesBeforeTheHorizon() {
        add("a", 100, 200, 1);
        add("a", 160, 200, 1);
        assertThat(windows.of("a").orElseThrow().heard()).containsExactly(100L, 160L);
        add("a", 170, 200, 1);
        add("a", 90, 200, 1);
        assertThat(windows.of("a").orElseThrow().heard()).containsExactly(160L, 170L);
    }

    @Test
    void knowsTheLatestLogTimeOfADomain() {
        add("a", 100, 200, 7);
        add("a", 110, 200, 3);
        add("a", 110, 502, 5);
        add("a", 90, 200, 9);
        assertThat(windows.newest("a")).hasValue(110_005);
        assertThat(windows.newest("b")).isEmpty();
    }

    @Test
    void letsGoTheDomainsLongestSilent() {
        add("a", 100, 200, 1);
        add("b", 100, 200, 1);
        add("a", 110, 200, 1);
        add("c", 100, 200, 1);
        assertThat(windows.domains()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void startsOverFromWhatIsDurable() {
        add("a", 100, 200, 1);
        windows.replace(Map.of(new RollupKey("b", 100, 200), new Rollup(4, 0, 1, 2)));
        assertThat(windows.domains()).containsExactly("b");
        assertThat(windows.of("b").orElseThrow().at(100).requests()).isEqualTo(4);
    }
}

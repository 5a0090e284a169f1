package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.detect.Share;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SecondsTest {

    private static final int HORIZON = 20;

    @Test
    void whatLiesBeyondTheHorizonIsPassedOver() {
        Seconds seconds = new Seconds(HORIZON);
        seconds.add(100, 5, 1);
        seconds.add(119, 1, 0);
        assertThat(seconds.at(100)).isEqualTo(new Share(5, 1));
        seconds.add(120, 1, 0);
        seconds.add(100, 7, 7);
        assertThat(seconds.at(100)).isEqualTo(Share.NONE);
        assertThat(seconds.oldest()).isEqualTo(101);
    }

    @Test
    void aJumpLeavesNothingOfWhatWas() {
        Seconds seconds = new Seconds(HORIZON);
        seconds.add(100, 5, 1);
        seconds.add(1_000, 2, 0);
        assertThat(seconds.sum(981, HORIZON)).isEqualTo(new Share(2, 0));
    }

    @Property
    void inWhateverOrderTheyComeTheLatestAreHeld(
            @ForAll @Size(max = 60) List<@LongRange(min = 0, max = 90) Long> order) {
        Seconds seconds = new Seconds(HORIZON);
        Map<Long, Long> all = new TreeMap<>();
        long newest = Long.MIN_VALUE;
        for (long second : order) {
            newest = Math.max(newest, second);
            if (second > newest - HORIZON) {
                all.merge(second, 1L, Long::sum);
            }
            seconds.add(second, 1, 0);
        }
        for (long second = -5; second < 100; second++) {
            long held = second > newest - HORIZON ? all.getOrDefault(second, 0L) : 0;
            assertThat(seconds.at(second)).isEqualTo(new Share(held, 0));
        }
    }
}

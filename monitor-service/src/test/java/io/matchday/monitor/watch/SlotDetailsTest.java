package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.detect.Latencies;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Share;
import org.junit.jupiter.api.Test;

class SlotDetailsTest {

    @Test
    void aSlotNothingElseIsKnownOfStaysAsItIs() {
        Sample sample = Sample.of(1_000, 50, 2);
        assertThat(new SlotDetails(0, 0).complete("live.example", sample))
                .isEqualTo(sample.with(Latencies.NONE).withPlayback(new Share(50, 0)));
    }
}

package io.matchday.monitor.delta;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LatencyBucketTest {

    private static final long DAY_MICROS = 86_400_000_000L;

    @Property
    void theMiddleOfItsBucketIsNearEveryDuration(@ForAll @LongRange(max = DAY_MICROS) long micros) {
        long middle = LatencyBucket.micros(LatencyBucket.of(micros));
        assertThat((double) Math.abs(middle - micros)).isLessThanOrEqualTo(micros / 64.0);
    }

    @Property
    void longerIsNeverInAnEarlierBucket(
            @ForAll @LongRange(max = DAY_MICROS) long one, @ForAll @LongRange(max = DAY_MICROS) long other) {
        assertThat(LatencyBucket.of(Math.max(one, other)))
                .isGreaterThanOrEqualTo(LatencyBucket.of(Math.min(one, other)));
    }

    @Test
    void whatIsBeyondAllBucketsFallsIntoTheLast() {
        assertThat(LatencyBucket.of(Long.MAX_VALUE)).isLessThan(LatencyBucket.COUNT);
        assertThat(LatencyBucket.of(-1)).isZero();
    }
}

package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.matchday.monitor.delta.LatencyBucket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final double RELATIVE_ERROR = 0.016;

    @Property
    void aQuantileIsNearlyTheExactOne(
            @ForAll("durations") List<Long> durations, @ForAll @IntRange(min = 1, max = 100) int percent) {
        List<Long> sorted = durations.stream().sorted().toList();
        int rank = (sorted.size() * percent + 99) / 100;
        long exact = sorted.get(rank - 1);
        assertThat((double) of(durations).micros(percent))
                .isCloseTo((double) exact, within(exact * RELATIVE_ERROR + 1));
        long longest = sorted.get(sorted.size() - 1);
        assertThat((double) of(durations).longestMicros())
                .isCloseTo((double) longest, within(longest * RELATIVE_ERROR + 1));
    }

    @Property
    void theOrderOfAddingDoesNotMatter(@ForAll("durations") List<Long> durations, @ForAll Random random) {
        List<Long> shuffled = new ArrayList<>(durations);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size() + 1);
        Histogram second = of(shuffled.subList(cut, shuffled.size()));
        second.add(of(shuffled.subList(0, cut)));
        Histogram first = of(durations);
        assertThat(second.count()).isEqualTo(first.count());
        for (int percent = 1; percent <= 100; percent++) {
            assertThat(second.micros(percent)).isEqualTo(first.micros(percent));
        }
    }

    @Test
    void nothingHasNoQuantile() {
        Histogram nothing = new Histogram();
        assertThat(nothing.count()).isZero();
        assertThatThrownBy(() -> nothing.micros(50)).isInstanceOf(IllegalStateException.class);
    }

    @Provide
    static Arbitrary<List<Long>> durations() {
        Arbitrary<Long> fast = Arbitraries.longs().between(0, 5_000);
        Arbitrary<Long> any = Arbitraries.longs().between(0, 86_400_000_000L);
        return Arbitraries.oneOf(fast, any).list().ofMinSize(1).ofMaxSize(200);
    }

    private static Histogram of(List<Long> durations) {
        Histogram histogram = new Histogram();
        durations.forEach(micros -> histogram.add(LatencyBucket.of(micros), 1));
        return histogram;
    }
}

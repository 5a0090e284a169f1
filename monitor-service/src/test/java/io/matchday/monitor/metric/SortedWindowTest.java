package io.matchday.monitor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SortedWindowTest {

    @Property
    void holdsTheLatestInOrder(
            @ForAll @Size(max = 300) List<@DoubleRange(min = -5, max = 5) Double> numbers,
            @ForAll @IntRange(min = 1, max = 130) int capacity,
            @ForAll @DoubleRange(min = -6, max = 6) double asked) {
        SortedWindow window = new SortedWindow(capacity);
        numbers.forEach(window::add);

        List<Double> latest = numbers.subList(Math.max(0, numbers.size() - capacity), numbers.size()).stream()
                .sorted()
                .toList();
        assertThat(window.size()).isEqualTo(latest.size());
        for (int rank = 0; rank < latest.size(); rank++) {
            assertThat(window.at(rank)).isEqualTo(latest.get(rank));
        }
        assertThat(window.distance(asked))
                .isEqualTo(latest.stream()
                        .mapToDouble(number -> Math.abs(number - asked))
                        .min()
                        .orElse(0));
    }
}

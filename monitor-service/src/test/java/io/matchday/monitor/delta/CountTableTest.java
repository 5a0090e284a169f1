package io.matchday.monitor.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CountTableTest {

    @Property(tries = 200)
    void countsAsAMapDoes(
            @ForAll @Size(max = 2_000) List<@IntRange(max = 40) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 4) int words) {
        CountTable table = new CountTable(words, 2);
        Map<List<Long>, Long> expected = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            long one = numbers.get(i);
            long two = words > 1 ? i % 7 : 0;
            long three = words > 2 ? i % 5 : 0;
            long four = words > 3 ? i % 3 : 0;
            table.add(table.row(one, two, three, four), 1, i);
            expected.merge(List.of(one, two, three, four), (long) i, Long::sum);
        }
        assertThat(contents(table, words)).isEqualTo(expected);
        table.clear();
        assertThat(table.rows()).isZero();
        assertThat(table.value(table.row(1, 0, 0, 0), 1))
                .as("nothing is left of before")
                .isZero();
    }

    private static Map<List<Long>, Long> contents(CountTable table, int words) {
        Map<List<Long>, Long> contents = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            List<Long> key = List.of(
                    table.key(row, 0),
                    words > 1 ? table.key(row, 1) : 0,
                    words > 2 ? table.key(row, 2) : 0,
                    words > 3 ? table.key(row, 3) : 0);
            contents.merge(key, table.value(row, 1), Long::sum);
        }
        return contents;
    }
}

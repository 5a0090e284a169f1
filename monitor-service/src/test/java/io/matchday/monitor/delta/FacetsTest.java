package io.matchday.monitor.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FacetsTest {

    /** From counts that all wait to many times more than can wait, over few keys and over many. */
    @Property(tries = 100)
    void addsUpToWhatAMapDoes(
            @ForAll long seed,
            @ForAll @IntRange(max = 5_000) int counts,
            @ForAll @IntRange(min = 1, max = 3_000) int keys) {
        Random random = new Random(seed);
        Facets facets = new Facets();
        Map<Long, long[]> expected = new HashMap<>();
        for (int i = 0; i < counts; i++) {
            long key = random.nextInt(keys);
            long[] sums = expected.computeIfAbsent(key, one -> new long[3]);
            boolean error = random.nextBoolean();
            long bytes = random.nextInt(1_000_000);
            if (random.nextInt(10) == 0) {
                facets.add(key, 3, 2, bytes);
                add(sums, 3, 2, bytes);
            } else {
                facets.add(key, 1, error ? 1 : 0, bytes);
                add(sums, 1, error ? 1 : 0, bytes);
            }
        }
        CountTable table = facets.table();
        assertThat(table.rows()).isEqualTo(expected.size());
        for (int row = 0; row < table.rows(); row++) {
            long[] sums = {table.value(row, 0), table.value(row, 1), table.value(row, 2)};
            assertThat(sums).isEqualTo(expected.get(table.key(row, 0)));
        }
    }

    private static void add(long[] sums, long requests, long errors, long bytes) {
        sums[0] += requests;
        sums[1] += errors;
        sums[2] += bytes;
    }
}

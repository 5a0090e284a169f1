package io.matchday.monitor.delta;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/** Tells what a delta holds, in names instead of numbers. */
final class DeltaContents {

    private static final long DAY_SECONDS = 86_400;

    private final Delta delta;
    private final Vocabulary words;

    DeltaContents(Delta delta) {
        this.delta = delta;
        this.words = delta.vocabulary();
    }

    Map<RollupKey, Rollup> rollups() {
        Map<RollupKey, Rollup> counts = new HashMap<>();
        for (int row = 0; row < delta.rollups.rows(); row++) {
            long key = delta.rollups.key(row, 0);
            counts.put(new RollupKey(words.domain(Keys.domain(key)), Keys.second(key), Keys.status(key)), rollup(row));
        }
        return counts;
    }

    Set<Long> days() {
        Set<Long> days = new TreeSet<>();
        for (int row = 0; row < delta.rollups.rows(); row++) {
            long second = Keys.second(delta.rollups.key(row, 0));
            days.add(second - second % DAY_SECONDS);
        }
        return days;
    }

    void eachFacet(Consumer<FacetCell> visitor) {
        CountTable facets = delta.facets.table();
        for (int row = 0; row < facets.rows(); row++) {
            visitor.accept(facet(facets, row));
        }
    }

    void eachError(ObjLongConsumer<ErrorCell> visitor) {
        for (int row = 0; row < delta.errors.rows(); row++) {
            visitor.accept(error(row), delta.errors.value(row, 0));
        }
    }

    private Rollup rollup(int row) {
        CountTable table = delta.rollups;
        return new Rollup(
                table.value(row, Delta.REQUESTS),
                table.value(row, Delta.ROLLUP_BYTES),
                table.value(row, Delta.FIRST_AT),
                table.value(row, Delta.LAST_AT));
    }

    private FacetCell facet(CountTable table, int row) {
        long key = table.key(row, 0);
        int minute = Keys.facetMinute(key);
        Facet facet = Keys.facet(key);
        int value = Keys.facetValue(key);
        return new FacetCell(
                words.domain(delta.minutes.domain(minute)),
                facet,
                facet.named() ? words.label(value) : "",
                facet.named() ? 0 : value,
                delta.minutes.begin(minute),
                table.value(row, Facets.REQUESTS),
                table.value(row, Facets.ERRORS),
                table.value(row, Facets.BYTES));
    }

    private ErrorCell error(int row) {
        long place = delta.errors.key(row, 0);
        long names = delta.errors.key(row, 1);
        long more = delta.errors.key(row, 2);
        return new ErrorCell(
                words.domain(Keys.domain(place)),
                Keys.second(place),
                Keys.status(place),
                words.label(Keys.firstName(names)),
                words.label(Keys.secondName(names)),
                words.label(Keys.thirdName(names)),
                words.label(Keys.firstName(more)),
                words.label(Keys.secondName(more)),
                words.label(Keys.thirdName(more)),
                (int) delta.errors.key(row, 3));
    }
}

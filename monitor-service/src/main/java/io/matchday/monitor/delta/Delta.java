package io.matchday.monitor.delta;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * What some log lines add to the counts: roll-ups by domain, status and second; facets, one at a time, by minute; and a cube
 * of errors and slow answers by everything that may explain them, by slot. Adding deltas is commutative: order of arrival
 * changes nothing. Made to be filled again. Not for use by several threads at one time.
 */
public final class Delta {

    static final int REQUESTS = 0;
    static final int ROLLUP_BYTES = 1;
    static final int FIRST_AT = 2;
    static final int LAST_AT = 3;

    final CountTable rollups = new CountTable(1, 4);
    final Minutes minutes = new Minutes();
    final Facets facets = new Facets();
    final CountTable errors = new CountTable(4, 1);
    /** Room for writing it down. */
    final WritingRoom room = new WritingRoom();

    private Vocabulary vocabulary;

    public Delta(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void countRollup(long key, long requests, long bytes, long firstAt, long lastAt) {
        int row = rollups.row(key, 0, 0, 0);
        boolean fresh = rollups.value(row, REQUESTS) == 0;
        rollups.add(row, REQUESTS, requests);
        rollups.add(row, ROLLUP_BYTES, bytes);
        rollups.set(row, FIRST_AT, fresh ? firstAt : Math.min(firstAt, rollups.value(row, FIRST_AT)));
        rollups.set(row, LAST_AT, fresh ? lastAt : Math.max(lastAt, rollups.value(row, LAST_AT)));
    }

    void countError(long place, long names, long moreNames, long origin, long count) {
        errors.add(errors.row(place, names, moreNames, origin), 0, count);
    }

    /** Forgets all, to be filled in the words of this vocabulary. */
    public void begin(Vocabulary words) {
        vocabulary = words;
        rollups.clear();
        minutes.clear();
        facets.clear();
        errors.clear();
    }

    /** The roll-ups as they were counted. */
    public Map<RollupKey, Rollup> rollupsBySecond() {
        return new DeltaContents(this).rollups();
    }

    /** The days it speaks of, each by its first second since the epoch. */
    public Set<Long> days() {
        return new DeltaContents(this).days();
    }

    /** Shows the counts by facet, in no order. */
    public void eachFacet(Consumer<FacetCell> visitor) {
        new DeltaContents(this).eachFacet(visitor);
    }

    /** Shows the cube of errors and slow answers, in no order. */
    public void eachError(ObjLongConsumer<ErrorCell> visitor) {
        new DeltaContents(this).eachError(visitor);
    }

    /** The vocabulary whose numbers it speaks in. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public boolean isEmpty() {
        return rollups.rows() == 0;
    }

    /** Rows of all three kinds. */
    public int rows() {
        return rollups.rows() + facets.table().rows() + errors.rows();
    }

    /** Bytes of memory it holds, filled or not. */
    public long footprint() {
        return rollups.footprint() + minutes.footprint() + facets.footprint() + errors.footprint() + room.footprint();
    }
}

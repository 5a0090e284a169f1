package io.matchday.monitor.delta;

/** Writes a delta, or some of its rows, as {@link DeltaCodec} reads it. */
final class DeltaEncoder {

    private static final long GRAIN = 60;

    private final Delta delta;
    private final CountTable facets;
    private final long base;
    private final LocalNames domains;
    private final LocalNames labels;
    private final ByteWriter rows;

    /**
     * For one writing.
     *
     * @param base second that no count written lies before
     */
    DeltaEncoder(Delta delta, long base) {
        this.delta = delta;
        this.facets = delta.facets.table();
        this.base = base;
        this.domains = new LocalNames(delta.vocabulary()::domain);
        this.labels = new LocalNames(delta.vocabulary()::label);
        this.rows = delta.scratch.clear();
    }

    /** All of it. */
    byte[] all() {
        rows.number(delta.rollups.rows());
        for (int row = 0; row < delta.rollups.rows(); row++) {
            rollup(row);
        }
        rows.number(facets.rows());
        for (int row = 0; row < facets.rows(); row++) {
            facet(row);
        }
        rows.number(delta.errors.rows());
        for (int row = 0; row < delta.errors.rows(); row++) {
            error(row);
        }
        return bytes();
    }

    /** Some of its facets and errors, by the numbers of their rows. */
    byte[] some(int[] facetRows, int facetFrom, int facetTo, int[] errorRows, int errorFrom, int errorTo) {
        rows.number(0);
        rows.number(facetTo - facetFrom);
        for (int at = facetFrom; at < facetTo; at++) {
            facet(facetRows[at]);
        }
        rows.number(errorTo - errorFrom);
        for (int at = errorFrom; at < errorTo; at++) {
            error(errorRows[at]);
        }
        return bytes();
    }

    private byte[] bytes() {
        ByteWriter head = new ByteWriter();
        head.number(DeltaCodec.VERSION);
        head.number(base);
        domains.write(head);
        labels.write(head);
        return rows.after(head);
    }

    private void rollup(int row) {
        CountTable table = delta.rollups;
        long key = table.key(row, 0);
        long start = Keys.second(key) * DeltaCodec.MILLIS;
        rows.number(domains.local(Keys.domain(key)));
        rows.number(Keys.status(key));
        rows.number(Keys.second(key) - base);
        rows.number(table.value(row, Delta.REQUESTS));
        rows.number(table.value(row, Delta.ROLLUP_BYTES));
        rows.number(table.value(row, Delta.FIRST_AT) - start);
        rows.number(table.value(row, Delta.LAST_AT) - start);
    }

    private void facet(int row) {
        long key = facets.key(row, 0);
        Facet facet = Keys.facet(key);
        int value = Keys.facetValue(key);
        rows.number(domains.local(Keys.facetDomain(key)));
        rows.number(facet.code());
        rows.number(facet.named() ? labels.local(value) : value);
        rows.number(facets.key(row, 1) - base);
        rows.number(facets.value(row, Facets.REQUESTS));
        rows.number(facets.value(row, Facets.ERRORS));
        rows.number(facets.value(row, Facets.BYTES));
    }

    private void error(int row) {
        CountTable table = delta.errors;
        long place = table.key(row, 0);
        rows.number(domains.local(Keys.domain(place)));
        rows.number(Keys.status(place));
        rows.number(Keys.second(place) - base);
        names(table.key(row, 1));
        names(table.key(row, 2));
        rows.number(table.key(row, 3));
        rows.number(table.value(row, 0));
    }

    private void names(long names) {
        rows.number(labels.local(Keys.firstName(names)));
        rows.number(labels.local(Keys.secondName(names)));
        rows.number(labels.local(Keys.thirdName(names)));
    }

    /** The minute in which its first count lies. */
    static long base(Delta delta) {
        long first = Long.MAX_VALUE;
        for (int row = 0; row < delta.rollups.rows(); row++) {
            first = Math.min(first, Keys.second(delta.rollups.key(row, 0)));
        }
        CountTable facets = delta.facets.table();
        for (int row = 0; row < facets.rows(); row++) {
            first = Math.min(first, facets.key(row, 1));
        }
        for (int row = 0; row < delta.errors.rows(); row++) {
            first = Math.min(first, Keys.second(delta.errors.key(row, 0)));
        }
        return first == Long.MAX_VALUE ? 0 : first - first % GRAIN;
    }
}

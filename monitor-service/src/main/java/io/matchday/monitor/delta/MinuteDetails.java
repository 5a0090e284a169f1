package io.matchday.monitor.delta;

/**
 * Parts a delta's facets and errors by domain and minute, as they are stored. Each part is bounded: whatever comes when
 * it is full is counted as {@link Vocabulary#OTHER}, so that sums stay right while names are lost.
 */
public final class MinuteDetails {

    /** Rows of facets, and rows of errors, that one domain may have in one minute. */
    public static final int MOST_ROWS = 50_000;

    /** Seconds that are stored together. */
    public static final int SECONDS = 60;

    private final Delta all;
    private final CountTable facets;
    private final CountTable groups = new CountTable(2, 2);
    private final int[] facetRows;
    private final int[] facetEnds;
    private final int[] errorRows;
    private final int[] errorEnds;

    public MinuteDetails(Delta all) {
        this.all = all;
        this.facets = all.facets.table();
        int[] facetGroups = new int[facets.rows()];
        int[] errorGroups = new int[all.errors.rows()];
        for (int row = 0; row < facetGroups.length; row++) {
            facetGroups[row] = group(Keys.facetDomain(facets.key(row, 0)), facets.key(row, 1), 0);
        }
        for (int row = 0; row < errorGroups.length; row++) {
            long place = all.errors.key(row, 0);
            errorGroups[row] = group(Keys.domain(place), Keys.second(place), 1);
        }
        this.facetEnds = begins(0);
        this.errorEnds = begins(1);
        this.facetRows = sorted(facetGroups, facetEnds);
        this.errorRows = sorted(errorGroups, errorEnds);
    }

    /** How many parts there are. */
    public int size() {
        return groups.rows();
    }

    /** The domain of a part. */
    public String domain(int part) {
        return all.vocabulary().domain((int) groups.key(part, 0));
    }

    /** The minute of a part, by its first second since the epoch. */
    public long minute(int part) {
        return groups.key(part, 1);
    }

    /** A part as {@link DeltaCodec} reads it. */
    public byte[] encoded(int part) {
        return new DeltaEncoder(all, minute(part))
                .some(
                        facetRows,
                        begin(facetEnds, part),
                        facetEnds[part],
                        errorRows,
                        begin(errorEnds, part),
                        errorEnds[part]);
    }

    /** Adds a part to what its minute already holds, in the same vocabulary. */
    public void addTo(Delta minute, int part) {
        for (int at = begin(facetEnds, part); at < facetEnds[part]; at++) {
            addFacet(minute, facetRows[at], minute(part));
        }
        for (int at = begin(errorEnds, part); at < errorEnds[part]; at++) {
            addError(minute, errorRows[at]);
        }
    }

    private int group(int domain, long second, int kind) {
        int group = groups.row(domain, second - Math.floorMod(second, (long) SECONDS), 0, 0);
        groups.add(group, kind, 1);
        return group;
    }

    /** Where the rows of each part begin, when all rows of one kind lie part by part. */
    private int[] begins(int kind) {
        int[] begins = new int[groups.rows()];
        for (int part = 1; part < begins.length; part++) {
            begins[part] = begins[part - 1] + (int) groups.value(part - 1, kind);
        }
        return begins;
    }

    /** The rows part by part; what was the beginning of each part is its end then. */
    private static int[] sorted(int[] groupOfRow, int[] next) {
        int[] rows = new int[groupOfRow.length];
        for (int row = 0; row < groupOfRow.length; row++) {
            rows[next[groupOfRow[row]]++] = row;
        }
        return rows;
    }

    private static int begin(int[] ends, int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    private void addFacet(Delta minute, int row, long start) {
        long key = facets.key(row, 0);
        Facet facet = Keys.facet(key);
        boolean crowded = facet.named() && minute.facets.reach(MOST_ROWS);
        minute.facets.add(
                crowded ? Keys.facet(Keys.facetDomain(key), facet, other()) : key,
                start,
                facets.value(row, Facets.REQUESTS),
                facets.value(row, Facets.ERRORS),
                facets.value(row, Facets.BYTES));
    }

    private void addError(Delta minute, int row) {
        CountTable errors = all.errors;
        if (minute.errors.rows() >= MOST_ROWS) {
            long others = Keys.names(other(), other(), other());
            minute.countError(errors.key(row, 0), others, others, 0, errors.value(row, 0));
        } else {
            minute.countError(
                    errors.key(row, 0),
                    errors.key(row, 1),
                    errors.key(row, 2),
                    errors.key(row, 3),
                    errors.value(row, 0));
        }
    }

    private int other() {
        return all.vocabulary().label(Vocabulary.OTHER);
    }
}

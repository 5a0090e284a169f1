package io.matchday.monitor.delta;

import java.util.List;

/**
 * Puts together what is kept of one minute of a domain. It is bounded: whatever comes when it is full is counted as
 * {@link Vocabulary#OTHER}, so that sums stay right while names are lost.
 */
public final class MinuteDetails {

    /** Rows of facets, and rows of errors, that one domain may have in one minute. */
    public static final int MOST_ROWS = 50_000;

    /** Seconds that are stored together. */
    public static final int SECONDS = Minutes.SECONDS;

    private final Delta all;
    private final Delta bounded;
    private final int other;

    private MinuteDetails(Delta all) {
        this.all = all;
        this.bounded = new Delta(all.vocabulary());
        this.other = all.vocabulary().label(Vocabulary.OTHER);
    }

    /** The minute that a second since the epoch falls into, by its first second. */
    public static long minuteAt(long second) {
        return Minutes.at(second);
    }

    /** The sum of parts of one minute, as {@link DeltaCodec} reads it. */
    public static byte[] together(Vocabulary words, List<byte[]> parts) {
        Delta sum = new Delta(words);
        parts.forEach(part -> DeltaCodec.addTo(sum, part));
        boolean fits = !sum.facets.reach(MOST_ROWS) && sum.errors.rows() <= MOST_ROWS;
        return DeltaCodec.encode(fits ? sum : new MinuteDetails(sum).bounded());
    }

    private Delta bounded() {
        CountTable facets = all.facets.table();
        for (int row = 0; row < facets.rows(); row++) {
            addFacet(facets, row);
        }
        for (int row = 0; row < all.errors.rows(); row++) {
            addError(all.errors, row);
        }
        return bounded;
    }

    private void addFacet(CountTable facets, int row) {
        long key = facets.key(row, 0);
        int minute = Keys.facetMinute(key);
        int number = bounded.minutes.number(all.minutes.domain(minute), all.minutes.begin(minute));
        Facet facet = Keys.facet(key);
        boolean crowded = facet.named() && bounded.facets.reach(MOST_ROWS);
        bounded.facets.add(
                Keys.facet(number, facet, crowded ? other : Keys.facetValue(key)),
                facets.value(row, Facets.REQUESTS),
                facets.value(row, Facets.ERRORS),
                facets.value(row, Facets.BYTES));
    }

    private void addError(CountTable errors, int row) {
        long count = errors.value(row, 0);
        if (bounded.errors.rows() >= MOST_ROWS) {
            long others = Keys.names(other, other, other);
            bounded.countError(errors.key(row, 0), others, others, 0, count);
        } else {
            bounded.countError(errors.key(row, 0), errors.key(row, 1), errors.key(row, 2), errors.key(row, 3), count);
        }
    }
}

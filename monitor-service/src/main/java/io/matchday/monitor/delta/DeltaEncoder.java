package io.matchday.monitor.delta;

/** Writes a delta as {@link DeltaReader} reads it. */
final class DeltaEncoder {

    private final Delta delta;
    private final Minutes minutes;
    private final CountTable facets;
    private final CountTable errors;
    private final long base;
    private final LocalNames domains;
    private final LocalNames labels;
    private final Grouped facetRows;
    private final Grouped errorRows;
    private final ByteWriter out;

    /** For one writing. */
    DeltaEncoder(Delta delta) {
        this.delta = delta;
        this.minutes = delta.minutes;
        this.facets = delta.facets.table();
        this.errors = delta.errors;
        this.base = base(delta);
        this.domains = delta.room.domains.begin();
        this.labels = delta.room.labels.begin();
        this.facetRows = delta.room.facets;
        this.errorRows = delta.room.errors;
        this.out = delta.room.rows.clear();
    }

    /** All of it. */
    byte[] all() {
        out.number(delta.rollups.rows());
        for (int row = 0; row < delta.rollups.rows(); row++) {
            rollup(row);
        }
        // Errors first: they may lie in minutes that have nothing else.
        int[] known = minutesOfErrors();
        errorRows.sort(known.length, minutes.size(), row -> known[row]);
        facetRows.sort(facets.rows(), Keys.facetGroup(minutes.size(), 0), row -> Keys.facetGroup(facets.key(row, 0)));
        out.number(minutes.size());
        for (int minute = 0; minute < minutes.size(); minute++) {
            minute(minute);
        }
        return bytes();
    }

    private int[] minutesOfErrors() {
        int[] known = new int[errors.rows()];
        for (int row = 0; row < known.length; row++) {
            long place = errors.key(row, 0);
            known[row] = minutes.number(Keys.domain(place), Keys.second(place));
        }
        return known;
    }

    private void minute(int minute) {
        out.number(domains.local(minutes.domain(minute)));
        out.number(minutes.begin(minute) - base);
        int length = out.leaveFour();
        facets(minute);
        out.number(errorRows.end(minute) - errorRows.begin(minute));
        for (int place = errorRows.begin(minute); place < errorRows.end(minute); place++) {
            error(errorRows.row(place), minutes.begin(minute));
        }
        out.fillFour(length);
    }

    private byte[] bytes() {
        ByteWriter head = delta.room.head.clear();
        head.number(DeltaCodec.VERSION);
        head.number(base);
        domains.write(head, delta.vocabulary()::domain);
        labels.write(head, delta.vocabulary()::label);
        return out.after(head);
    }

    private void rollup(int row) {
        CountTable table = delta.rollups;
        long key = table.key(row, 0);
        long start = Keys.second(key) * DeltaCodec.MILLIS;
        out.number(domains.local(Keys.domain(key)));
        out.number(Keys.status(key));
        out.number(Keys.second(key) - base);
        out.number(table.value(row, Delta.REQUESTS));
        out.number(table.value(row, Delta.ROLLUP_BYTES));
        out.number(table.value(row, Delta.FIRST_AT) - start);
        out.number(table.value(row, Delta.LAST_AT) - start);
    }

    /** Facet by facet, so that none of their rows says which one it belongs to. */
    private void facets(int minute) {
        for (int code = 1; code < Facet.CODES; code++) {
            int group = Keys.facetGroup(minute, code);
            int begin = facetRows.begin(group);
            int end = facetRows.end(group);
            if (begin < end) {
                Facet facet = Facet.of(code);
                out.one(code);
                out.number(end - begin);
                for (int place = begin; place < end; place++) {
                    facet(facet, facetRows.row(place));
                }
            }
        }
        out.one(DeltaCodec.NO_MORE_FACETS);
    }

    /** Most rows count one request, and most requests are good: what is so takes a bit instead of a number. */
    private void facet(Facet facet, int row) {
        int value = Keys.facetValue(facets.key(row, 0));
        long requests = facets.value(row, Facets.REQUESTS);
        long failed = facets.value(row, Facets.ERRORS);
        long named = facet.named() ? labels.local(value) : value;
        out.number(named << DeltaCodec.FLAG_BITS
                | (requests == 1 ? DeltaCodec.ONE_REQUEST : 0)
                | (failed == 0 ? DeltaCodec.NO_ERROR : 0));
        if (requests != 1) {
            out.number(requests);
        }
        if (failed != 0) {
            out.number(failed);
        }
        if (facet.weighed()) {
            out.number(facets.value(row, Facets.BYTES));
        }
    }

    private void error(int row, long minute) {
        long place = errors.key(row, 0);
        out.number(Keys.status(place));
        out.number(Keys.second(place) - minute);
        names(errors.key(row, 1));
        names(errors.key(row, 2));
        out.number(errors.key(row, 3));
        out.number(errors.value(row, 0));
    }

    private void names(long names) {
        out.number(labels.local(Keys.firstName(names)));
        out.number(labels.local(Keys.secondName(names)));
        out.number(labels.local(Keys.thirdName(names)));
    }

    /** The minute in which its first count lies. */
    private static long base(Delta delta) {
        long first = Long.MAX_VALUE;
        for (int row = 0; row < delta.rollups.rows(); row++) {
            first = Math.min(first, Keys.second(delta.rollups.key(row, 0)));
        }
        for (int minute = 0; minute < delta.minutes.size(); minute++) {
            first = Math.min(first, delta.minutes.begin(minute));
        }
        for (int row = 0; row < delta.errors.rows(); row++) {
            first = Math.min(first, Keys.second(delta.errors.key(row, 0)));
        }
        return first == Long.MAX_VALUE ? 0 : first - first % Minutes.SECONDS;
    }
}

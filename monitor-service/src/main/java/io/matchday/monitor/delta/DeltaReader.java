package io.matchday.monitor.delta;

import io.matchday.monitor.line.Slice;

/**
 * Reads deltas that were written after one another, in the words of one vocabulary. For each: {@link #next}, then all of
 * its roll-ups, then its details either at once or minute by minute.
 */
final class DeltaReader {

    private static final int FORMER_FACET = 0x0F;
    private static final int FORMER_ONE_REQUEST = 0x10;
    private static final int FORMER_NO_ERROR = 0x20;

    private final ByteReader in;
    private final Vocabulary words;
    private final Slice name = new Slice();
    private long version;
    private long base;
    private int[] domains = {};
    private int[] labels = {};

    DeltaReader(byte[] bytes, Vocabulary words) {
        this(new ByteReader(bytes), words);
    }

    private DeltaReader(ByteReader in, Vocabulary words) {
        this.in = in;
        this.words = words;
    }

    /** One that reads what comes behind the delta that has been read to its end here, so that this one can come back to it. */
    DeltaReader behind() {
        return new DeltaReader(in.fromHere(), words);
    }

    /** Moves to the next delta; false when there is none. */
    boolean next() {
        if (in.atEnd()) {
            return false;
        }
        readHead();
        labels = new int[in.small()];
        for (int i = 0; i < labels.length; i++) {
            in.text(name);
            labels[i] = words.knownLabel(name);
        }
        return true;
    }

    /** Moves to the only delta, of which nothing but roll-ups will be read. */
    void nextForRollups() {
        readHead();
        for (int left = in.small(); left > 0; left--) {
            in.skipText();
        }
    }

    private void readHead() {
        version = in.number();
        if (version < DeltaCodec.FORMER_VERSION || version > DeltaCodec.VERSION) {
            throw new IllegalArgumentException("Counts were written by a later version");
        }
        base = in.number();
        domains = new int[in.small()];
        for (int i = 0; i < domains.length; i++) {
            in.text(name);
            domains[i] = words.knownDomain(name);
        }
    }

    void rollups(Delta into) {
        for (int left = in.small(); left > 0; left--) {
            int domain = domains[in.small()];
            int status = in.small();
            long second = base + in.number();
            long requests = in.number();
            long bytes = in.number();
            long start = second * DeltaCodec.MILLIS;
            into.countRollup(
                    Keys.rollup(domain, status, second), requests, bytes, start + in.number(), start + in.number());
        }
    }

    /** The details of all minutes. */
    void details(Delta into) {
        eachMinute((domain, minute, at) -> minute(into, domain, minute));
    }

    /** Shows where the details of each minute lie, to read them at once or to come back to them. */
    void eachMinute(MinuteVisitor visitor) {
        for (int left = in.small(); left > 0; left--) {
            int domain = domains[in.small()];
            long minute = base + in.number();
            int length = in.four();
            int end = in.at() + length;
            visitor.minute(domain, minute, in.at());
            in.moveTo(end);
        }
    }

    /** The details of one minute that lie there. */
    void minuteAt(Delta into, int domain, long minute, int at) {
        in.moveTo(at);
        minute(into, domain, minute);
    }

    private void minute(Delta into, int domain, long minute) {
        int number = into.minutes.number(domain, minute);
        if (version == DeltaCodec.VERSION) {
            facets(into, number);
        } else {
            formerFacets(into, number);
        }
        for (int left = in.small(); left > 0; left--) {
            int status = in.small();
            error(into, Keys.rollup(domain, status, minute + in.number()));
        }
    }

    private void facets(Delta into, int minute) {
        for (int code = in.next(); code != DeltaCodec.NO_MORE_FACETS; code = in.next()) {
            Facet facet = Facet.of(code);
            int group = Keys.facetGroup(minute, code);
            for (int left = in.small(); left > 0; left--) {
                facet(into.facets, facet, group);
            }
        }
    }

    private void facet(Facets into, Facet facet, int group) {
        int flagged = in.small();
        int value = flagged >>> DeltaCodec.FLAG_BITS;
        long requests = (flagged & DeltaCodec.ONE_REQUEST) != 0 ? 1 : in.number();
        long failed = (flagged & DeltaCodec.NO_ERROR) != 0 ? 0 : in.number();
        long bytes = facet.weighed() ? in.number() : 0;
        into.add(Keys.facet(group, facet.named() ? labels[value] : value), requests, failed, bytes);
    }

    /** As the version before wrote them: every row with its facet, and with bytes. */
    private void formerFacets(Delta into, int minute) {
        for (int left = in.small(); left > 0; left--) {
            int kind = in.next();
            Facet facet = Facet.of(kind & FORMER_FACET);
            int value = in.small();
            long requests = (kind & FORMER_ONE_REQUEST) != 0 ? 1 : in.number();
            long failed = (kind & FORMER_NO_ERROR) != 0 ? 0 : in.number();
            long key = Keys.facet(minute, facet, facet.named() ? labels[value] : value);
            long bytes = in.number();
            into.facets.add(key, requests, failed, facet.weighed() ? bytes : 0);
        }
    }

    private void error(Delta into, long place) {
        long names = names();
        long moreNames = names();
        into.countError(place, names, moreNames, in.number(), in.number());
    }

    private long names() {
        return Keys.names(labels[in.small()], labels[in.small()], labels[in.small()]);
    }

    /** Is shown where the details of a minute lie. */
    @FunctionalInterface
    interface MinuteVisitor {
        void minute(int domain, long minute, int at);
    }
}

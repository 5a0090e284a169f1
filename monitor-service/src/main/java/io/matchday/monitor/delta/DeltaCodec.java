package io.matchday.monitor.delta;

import java.util.function.ToIntFunction;

/**
 * Deltas as bytes: a version, a base time, the names they speak of, then the rows of the three tables, all as numbers of
 * variable length; times count from the base. Deltas written after one another are read as their sum. What is stored so
 * is read by later versions too: a changed layout gets a new version number.
 */
public final class DeltaCodec {

    static final int VERSION = 1;
    static final long MILLIS = 1_000;

    private DeltaCodec() {}

    /** A delta as bytes. */
    public static byte[] encode(Delta delta) {
        return new DeltaEncoder(delta, DeltaEncoder.base(delta)).all();
    }

    /**
     * Adds what is written there to a delta.
     *
     * @throws IllegalArgumentException when these bytes are no deltas that this version can read
     */
    public static void addTo(Delta delta, byte[] bytes) {
        addTo(delta, bytes, 1);
    }

    /**
     * The same with facets counted in longer steps than they were written in.
     *
     * @param facetSeconds length of a step; the slot of a facet becomes the beginning of its step
     */
    public static void addTo(Delta delta, byte[] bytes, int facetSeconds) {
        ByteReader in = new ByteReader(bytes);
        while (!in.atEnd()) {
            addOne(delta, in, facetSeconds);
        }
    }

    /** Adds the roll-ups of the first delta that is written there, and leaves the rest unread. */
    public static void addRollupsTo(Delta delta, byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        long base = readBase(in);
        int[] domains = numbers(in, delta.vocabulary()::domain);
        for (int labels = in.small(); labels > 0; labels--) {
            in.skipText();
        }
        readRollups(in, delta, base, domains);
    }

    private static void addOne(Delta delta, ByteReader in, int facetSeconds) {
        long base = readBase(in);
        Vocabulary words = delta.vocabulary();
        int[] domains = numbers(in, words::domain);
        int[] labels = numbers(in, words::label);
        readRollups(in, delta, base, domains);
        for (int left = in.small(); left > 0; left--) {
            readFacet(in, delta, base, domains, labels, facetSeconds);
        }
        for (int left = in.small(); left > 0; left--) {
            readError(in, delta, base, domains, labels);
        }
    }

    private static int[] numbers(ByteReader in, ToIntFunction<String> number) {
        int[] numbers = new int[in.small()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number.applyAsInt(in.text());
        }
        return numbers;
    }

    private static long readBase(ByteReader in) {
        if (in.number() != VERSION) {
            throw new IllegalArgumentException("Counts were written by a later version");
        }
        return in.number();
    }

    private static void readRollups(ByteReader in, Delta delta, long base, int[] domains) {
        for (int left = in.small(); left > 0; left--) {
            readRollup(in, delta, base, domains);
        }
    }

    private static void readRollup(ByteReader in, Delta delta, long base, int[] domains) {
        int domain = domains[in.small()];
        int status = in.small();
        long second = base + in.number();
        long requests = in.number();
        long bytes = in.number();
        long firstAt = second * MILLIS + in.number();
        delta.countRollup(Keys.rollup(domain, status, second), requests, bytes, firstAt, second * MILLIS + in.number());
    }

    private static void readFacet(
            ByteReader in, Delta delta, long base, int[] domains, int[] labels, int facetSeconds) {
        int domain = domains[in.small()];
        Facet facet = Facet.of(in.small());
        int written = in.small();
        long key = Keys.facet(domain, facet, facet.named() ? labels[written] : written);
        long slot = base + in.number();
        delta.facets.add(key, slot - slot % facetSeconds, in.number(), in.number(), in.number());
    }

    private static void readError(ByteReader in, Delta delta, long base, int[] domains, int[] labels) {
        long place = Keys.rollup(domains[in.small()], in.small(), base + in.number());
        long names = Keys.names(labels[in.small()], labels[in.small()], labels[in.small()]);
        long moreNames = Keys.names(labels[in.small()], labels[in.small()], labels[in.small()]);
        delta.countError(place, names, moreNames, in.number(), in.number());
    }
}

package io.matchday.monitor.delta;

/**
 * Deltas as bytes: a version, a base time, the names they speak of, then the roll-ups, then facets and errors minute by
 * minute and domain by domain, each with its length, so that minutes can be taken out one by one; all as numbers of
 * variable length, times from the base on. Deltas written after one another are read as their sum. What is stored so is
 * read by later versions too: a changed layout gets a new version number.
 */
public final class DeltaCodec {

    static final int FORMER_VERSION = 2;
    static final int VERSION = 3;
    static final long MILLIS = 1_000;

    /** Stands where the code of the next facet would. */
    static final int NO_MORE_FACETS = 0;

    /** The lowest bits of a facet's value: what the row therefore does not say in a number. */
    static final int FLAG_BITS = 2;

    static final int ONE_REQUEST = 0x1;
    static final int NO_ERROR = 0x2;

    private DeltaCodec() {}

    /** A delta as bytes. */
    public static byte[] encode(Delta delta) {
        return new DeltaEncoder(delta).all();
    }

    /**
     * Adds what is written there to a delta.
     *
     * @throws IllegalArgumentException when these bytes are no deltas that this version can read
     */
    public static void addTo(Delta delta, byte[] bytes) {
        DeltaReader reader = new DeltaReader(bytes, delta.vocabulary());
        while (reader.next()) {
            reader.rollups(delta);
            reader.details(delta);
        }
    }

    /** Adds the roll-ups of the first delta that is written there, and leaves the rest unread. */
    public static void addRollupsTo(Delta delta, byte[] bytes) {
        DeltaReader reader = new DeltaReader(bytes, delta.vocabulary());
        reader.nextForRollups();
        reader.rollups(delta);
    }
}

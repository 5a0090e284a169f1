package io.matchday.monitor.delta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sums up many written deltas: their roll-ups all together, their details one minute of a domain after another. The counts
 * of one minute are few enough to stay near the processor while they are added up; those of all minutes are not.
 */
public final class MinuteSums {

    private static final int FIRST_ROOM = 256;

    private final Delta rollups;
    private final Delta minute;
    private final List<DeltaReader> readers = new ArrayList<>();
    /** The pieces of every minute: the one noted last, and from each the one noted before it. */
    private final CountTable lastPieces = new CountTable(2, 1);

    private int[] readerOf = new int[FIRST_ROOM];
    private int[] placeOf = new int[FIRST_ROOM];
    private int[] pieceBefore = new int[FIRST_ROOM];
    private int pieces;

    public MinuteSums(Vocabulary words) {
        this.rollups = new Delta(words);
        this.minute = new Delta(words);
    }

    /** Forgets all, to sum up in the words of this vocabulary. */
    public void begin(Vocabulary words) {
        rollups.begin(words);
        minute.begin(words);
        readers.clear();
        lastPieces.clear();
        pieces = 0;
    }

    /** Adds what is written there. The bytes must not change until the minutes have been shown. */
    public void add(byte[] deltas) {
        DeltaReader reader = new DeltaReader(deltas, rollups.vocabulary());
        while (reader.next()) {
            reader.rollups(rollups);
            note(reader);
            reader = reader.behind();
        }
    }

    /** The roll-ups of all together. */
    public Delta rollups() {
        return rollups;
    }

    /** Shows the details of every minute, as {@link DeltaCodec} reads them. */
    public <E extends Exception> void eachMinute(Visitor<E> visitor) throws E {
        Vocabulary words = minute.vocabulary();
        for (int row = 0; row < lastPieces.rows(); row++) {
            int domain = (int) lastPieces.key(row, 0);
            long begin = lastPieces.key(row, 1);
            minute.begin(words);
            for (int piece = (int) lastPieces.value(row, 0); piece != 0; piece = pieceBefore[piece - 1]) {
                readers.get(readerOf[piece - 1]).minuteAt(minute, domain, begin, placeOf[piece - 1]);
            }
            visitor.minute(words.domain(domain), begin, DeltaCodec.encode(minute));
        }
    }

    /** Bytes of memory it holds beside what was added. */
    public long footprint() {
        return rollups.footprint() + minute.footprint() + lastPieces.footprint() + 3L * Integer.BYTES * placeOf.length;
    }

    private void note(DeltaReader reader) {
        int number = readers.size();
        readers.add(reader);
        reader.eachMinute((domain, begin, place) -> {
            if (pieces == placeOf.length) {
                readerOf = Arrays.copyOf(readerOf, 2 * pieces);
                placeOf = Arrays.copyOf(placeOf, 2 * pieces);
                pieceBefore = Arrays.copyOf(pieceBefore, 2 * pieces);
            }
            int row = lastPieces.row(domain, begin, 0, 0);
            readerOf[pieces] = number;
            placeOf[pieces] = place;
            pieceBefore[pieces] = (int) lastPieces.value(row, 0);
            pieces++;
            lastPieces.set(row, 0, pieces);
        });
    }

    /**
     * Is shown the details of a minute.
     *
     * @param <E> what it may throw
     */
    @FunctionalInterface
    public interface Visitor<E extends Exception> {

        /**
         * Takes one.
         *
         * @param domain host asked for
         * @param begin first second of the minute since the epoch
         * @param details as {@link DeltaCodec} reads them
         */
        void minute(String domain, long begin, byte[] details) throws E;
    }
}

package io.matchday.monitor.delta;

import java.util.Arrays;

/**
 * Numbers the minutes of domains that a delta speaks of, in the order in which they come. They are what counts beside the
 * status are kept by, so a number stands for both domain and time in a key.
 */
final class Minutes {

    /** Seconds that are kept together. */
    static final int SECONDS = 60;

    private static final long NONE = Long.MIN_VALUE;
    private static final int FIRST_ROOM = 256;

    private final CountTable known = new CountTable(2, 0);
    /** By domain, the minute asked for last and its number: mostly the next line lies in the same one. */
    private long[] lastMinute = new long[FIRST_ROOM];

    private int[] lastNumber = new int[FIRST_ROOM];

    Minutes() {
        clear();
    }

    /** The minute that a second since the epoch falls into, by its first second. */
    static long at(long second) {
        return second - Math.floorMod(second, (long) SECONDS);
    }

    /** The number of the minute of a domain that holds this second. */
    int number(int domain, long second) {
        long minute = at(second);
        if (domain < lastMinute.length && lastMinute[domain] == minute) {
            return lastNumber[domain];
        }
        return find(domain, minute);
    }

    int size() {
        return known.rows();
    }

    int domain(int number) {
        return (int) known.key(number, 0);
    }

    /** Its first second since the epoch. */
    long begin(int number) {
        return known.key(number, 1);
    }

    void clear() {
        known.clear();
        Arrays.fill(lastMinute, NONE);
    }

    long footprint() {
        return known.footprint() + (long) (Long.BYTES + Integer.BYTES) * lastMinute.length;
    }

    private int find(int domain, long minute) {
        if (domain >= lastMinute.length) {
            int before = lastMinute.length;
            lastMinute = Arrays.copyOf(lastMinute, 2 * domain);
            lastNumber = Arrays.copyOf(lastNumber, 2 * domain);
            Arrays.fill(lastMinute, before, lastMinute.length, NONE);
        }
        lastMinute[domain] = minute;
        lastNumber[domain] = known.row(domain, minute, 0, 0);
        return lastNumber[domain];
    }
}

package io.matchday.monitor.delta;

/** Packs what things are counted by into longs. Names take twenty bits, statuses ten, seconds since the epoch 34. */
final class Keys {

    private static final int NAME_BITS = 20;
    private static final int STATUS_BITS = 10;
    private static final int SECOND_BITS = 34;
    private static final int FACET_BITS = 4;
    private static final long NAME = (1L << NAME_BITS) - 1;
    private static final long STATUS = (1L << STATUS_BITS) - 1;
    private static final long SECOND = (1L << SECOND_BITS) - 1;
    private static final long FACET = (1L << FACET_BITS) - 1;

    private Keys() {}

    /** Domain, status and second: of a roll-up, and the first word of an error's key. */
    static long rollup(int domain, int status, long second) {
        return ((((long) domain << STATUS_BITS) | status) << SECOND_BITS) | second;
    }

    static int domain(long rollup) {
        return (int) (rollup >>> (STATUS_BITS + SECOND_BITS));
    }

    static int status(long rollup) {
        return (int) ((rollup >>> SECOND_BITS) & STATUS);
    }

    static long second(long rollup) {
        return rollup & SECOND;
    }

    /** The number of a domain's minute (see {@link Minutes}), facet and value. */
    static long facet(int minute, Facet facet, int value) {
        return facet(facetGroup(minute, facet.code()), value);
    }

    /** The key of a value within a group. */
    static long facet(int group, int value) {
        return ((long) group << NAME_BITS) | value;
    }

    /** Minute and the code of a facet in one number; those of one minute are next to one another. */
    static int facetGroup(int minute, int code) {
        return (minute << FACET_BITS) | code;
    }

    static int facetGroup(long key) {
        return (int) (key >>> NAME_BITS);
    }

    static int facetMinute(long key) {
        return (int) (key >>> (FACET_BITS + NAME_BITS));
    }

    static Facet facet(long key) {
        return Facet.of((int) ((key >>> NAME_BITS) & FACET));
    }

    static int facetValue(long key) {
        return (int) (key & NAME);
    }

    /** Three names in one word. */
    static long names(int first, int second, int third) {
        return ((((long) first << NAME_BITS) | second) << NAME_BITS) | third;
    }

    static int firstName(long names) {
        return (int) (names >>> (2 * NAME_BITS));
    }

    static int secondName(long names) {
        return (int) ((names >>> NAME_BITS) & NAME);
    }

    static int thirdName(long names) {
        return (int) (names & NAME);
    }
}

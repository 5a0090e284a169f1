package io.matchday.monitor.detect;

/** The latest shares of a series. Sums over any number of the latest take one subtraction. */
final class Shares {

    private final int capacity;
    private final long[] at;
    private final long[] totals;
    private final long[] bads;
    private long added;
    private long forgotten;
    private long total;
    private long bad;

    Shares(int capacity) {
        this(capacity, 0);
    }

    /**
     * Shares of which the latest can be taken back.
     *
     * @param ahead so many at one time
     */
    Shares(int capacity, int ahead) {
        this.capacity = capacity;
        at = new long[capacity + ahead + 1];
        totals = new long[capacity + ahead + 1];
        bads = new long[capacity + ahead + 1];
    }

    void add(long slot, Share share) {
        at[index(added)] = slot;
        totals[index(added)] = total;
        bads[index(added)] = bad;
        total += share.total();
        bad += share.bad();
        added++;
    }

    /** Makes as if the latest so many had never been added. */
    void takeBack(int slots) {
        if (slots > 0) {
            added -= slots;
            total = totals[index(added)];
            bad = bads[index(added)];
        }
    }

    /** So many are held. */
    int size() {
        return (int) Math.min(added - forgotten, capacity);
    }

    /** The sum of the latest, of all if there are fewer. */
    Share sum(int slots) {
        int held = Math.min(slots, size());
        return held == 0 ? Share.NONE : new Share(total - totals[index(added - held)], bad - bads[index(added - held)]);
    }

    /** The latest so many, oldest first. */
    Share[] latest(int slots) {
        Share[] latest = new Share[Math.min(slots, size())];
        for (int back = latest.length; back > 0; back--) {
            Share since = sum(back);
            Share after = sum(back - 1);
            latest[latest.length - back] = new Share(since.total() - after.total(), since.bad() - after.bad());
        }
        return latest;
    }

    /** The slot of the one so many before the latest, which is 0 back. */
    long slot(int back) {
        return at[index(added - 1 - back)];
    }

    void forget() {
        forgotten = added;
    }

    private int index(long number) {
        return (int) (number % at.length);
    }
}

package io.matchday.monitor.delta;

/** What requests are counted by, beside domain and status; one at a time, since all at once would be a key per line. */
public enum Facet {
    NODE(1, true, true),
    ISP(2, true, true),
    REGION(3, true, true),
    CACHE(4, true, true),
    STREAM(5, true, true),
    ORIGIN_STATUS(6, false, true),
    FIRST_BYTE(7, false, false),
    DURATION(8, false, false),
    /** Requests of players whose buffer had run empty, as CMCD tells; its one value is 1. */
    STARVED(9, false, false);

    /** Codes are smaller than this. */
    static final int CODES = 1 << 4;

    private static final Facet[] BY_CODE = {
        null, NODE, ISP, REGION, CACHE, STREAM, ORIGIN_STATUS, FIRST_BYTE, DURATION, STARVED
    };

    private final int code;
    private final boolean named;
    private final boolean weighed;

    Facet(int code, boolean named, boolean weighed) {
        this.code = code;
        this.named = named;
        this.weighed = weighed;
    }

    /** Its number where it is stored; never changed. */
    public int code() {
        return code;
    }

    /** Whether its values are names; the others are numbers (statuses, or buckets of {@link LatencyBucket}). */
    public boolean named() {
        return named;
    }

    /** Whether bytes are counted by it; nobody asks how many were sent at some latency. */
    boolean weighed() {
        return weighed;
    }

    public static Facet of(int code) {
        return BY_CODE[code];
    }
}

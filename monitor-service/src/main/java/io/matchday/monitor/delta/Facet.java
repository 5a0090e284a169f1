package io.matchday.monitor.delta;

/** What requests are counted by, beside domain and status; one at a time, since all at once would be a key per line. */
public enum Facet {
    NODE(1, true),
    ISP(2, true),
    REGION(3, true),
    CACHE(4, true),
    STREAM(5, true),
    ORIGIN_STATUS(6, false),
    FIRST_BYTE(7, false),
    DURATION(8, false),
    /** Requests of players whose buffer had run empty, as CMCD tells; its one value is 1. */
    STARVED(9, false);

    private static final Facet[] BY_CODE = {
        null, NODE, ISP, REGION, CACHE, STREAM, ORIGIN_STATUS, FIRST_BYTE, DURATION, STARVED
    };

    private final int code;
    private final boolean named;

    Facet(int code, boolean named) {
        this.code = code;
        this.named = named;
    }

    /** Its number where it is stored; never changed. */
    public int code() {
        return code;
    }

    /** Whether its values are names; the others are numbers (statuses, or buckets of {@link LatencyBucket}). */
    public boolean named() {
        return named;
    }

    public static Facet of(int code) {
        return BY_CODE[code];
    }
}

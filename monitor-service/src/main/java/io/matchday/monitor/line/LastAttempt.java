package io.matchday.monitor.line;

/** nginx writes what several upstream servers did into one field: {@code 502, 200 : 304}. */
final class LastAttempt {

    private LastAttempt() {}

    /** Narrows the slice to the last of the values. */
    static Slice of(Slice value) {
        int from = value.to();
        while (from > value.from() && !parts(value.buffer()[from - 1])) {
            from--;
        }
        return value.set(value.buffer(), from, value.to());
    }

    private static boolean parts(byte one) {
        return one == ' ' || one == ',';
    }
}

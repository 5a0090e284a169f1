package io.matchday.monitor.line;

/** Backslashes before quotes. */
final class Escape {

    private static final byte BACKSLASH = '\\';

    private Escape() {}

    /** Whether an odd number of them stands right before a place: each of them escapes what is behind it. */
    static boolean before(byte[] buffer, int from, int place) {
        int at = place;
        while (at > from && buffer[at - 1] == BACKSLASH) {
            at--;
        }
        return (place - at) % 2 == 1;
    }
}

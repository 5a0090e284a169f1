package io.matchday.launcher.replay.time;

import java.time.Duration;

/**
 * Time since the epoch, whose unit its size tells.
 *
 * @param whole the digits before the point
 * @param tail the point and what follows, if there is one
 * @param unit how many of it make a second
 */
record UnixTime(long whole, String tail, long unit) {

    /** From here on a number is taken for milliseconds, as the monitor does. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private static final long FIRST_MICROS = 100_000_000_000_000L;
    private static final long FIRST_NANOS = 100_000_000_000_000_000L;
    private static final long MILLI = 1_000;
    private static final long MICRO = 1_000_000;
    private static final long NANO = 1_000_000_000;

    /** Reads a number; {@link NumberFormatException} when it is none. */
    static UnixTime of(String text) {
        int dot = text.indexOf('.');
        long whole = Long.parseLong(dot < 0 ? text : text.substring(0, dot));
        if (whole <= 0) {
            throw new NumberFormatException("No time is that early");
        }
        return new UnixTime(whole, dot < 0 ? "" : text.substring(dot), unit(whole));
    }

    long millis() {
        if (unit != 1) {
            return whole / (unit / MILLI);
        }
        String digits = tail.isEmpty() ? "000" : (tail.substring(1) + "000").substring(0, 3);
        return whole * MILLI + Long.parseLong(digits);
    }

    String moved(Duration by) {
        return whole + by.toSeconds() * unit + tail;
    }

    private static long unit(long whole) {
        if (whole < FIRST_MILLIS) {
            return 1;
        }
        if (whole < FIRST_MICROS) {
            return MILLI;
        }
        return whole < FIRST_NANOS ? MICRO : NANO;
    }
}

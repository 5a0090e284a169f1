package io.matchday.monitor.line;

/** Days of the Gregorian calendar in UTC. */
final class Day {

    private static final long MILLIS = 86_400_000;
    private static final int FIRST_YEAR = 1970;
    private static final int FEBRUARY = 2;
    private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    /** Days up to the first of each month, in a year that begins with March. */
    private static final int[] BEFORE_MONTH = {306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275};
    /** Days from 0000-03-01 to 1970-01-01. */
    private static final long EPOCH = 719_468;

    private Day() {}

    static boolean valid(int year, int month, int day) {
        return year >= FIRST_YEAR
                && month >= 1
                && month <= LENGTHS.length
                && day >= 1
                && day <= LENGTHS[month - 1]
                && (month != FEBRUARY || day < LENGTHS[1] || leap(year));
    }

    /** The beginning of a valid day, in milliseconds since the epoch. */
    static long millis(int year, int month, int day) {
        long marchYear = month > FEBRUARY ? year : year - 1L;
        long days = 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400;
        return (days + BEFORE_MONTH[month - 1] + day - 1 - EPOCH) * MILLIS;
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}

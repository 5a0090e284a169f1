package io.matchday.monitor.line;

/** The ways in which logs write the time; each gives milliseconds since the epoch. Years 1970 to 9999. */
public final class LogTime {

    /** Where the time of day begins behind a day and a letter. */
    private static final int CLOCK = WrittenTime.DAY_LENGTH + 1;

    /** From here on a unix time is taken for milliseconds: as seconds this would be the year 5138. */
    private static final long FIRST_MILLIS = 100_000_000_000L;

    /** From here on it is taken for microseconds, and a thousand times further for nanoseconds. */
    private static final long FIRST_MICROS = 100_000_000_000_000L;

    private static final long FIRST_NANOS = 100_000_000_000_000_000L;

    private static final long MILLIS_PER_SECOND = 1_000;
    private static final long MICROS_PER_MILLI = 1_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int NANO_DIGITS = 19;
    private static final int HTTP_LENGTH = 29;

    private LogTime() {}

    /** {@code 31/Oct/2026:12:00:00 +0800}; a day of one digit is taken too. */
    public static long nginx(String field, Slice text) throws BadLineException {
        long millis = nginx(text);
        return millis != WrittenTime.WRONG ? millis : refuse(field, text, "a time such as 31/Oct/2026:12:00:00 +0800");
    }

    /** {@code Sat, 31 Oct 2026 12:00:00 GMT}, as HTTP writes it (RFC 9110). */
    public static long http(String field, Slice text) throws BadLineException {
        int day = WrittenTime.number(text, 5, 2);
        int month = WrittenTime.month(text, 8);
        int year = WrittenTime.number(text, 12, 4);
        long clock = WrittenTime.clock(text, 17);
        boolean fits = text.length() == HTTP_LENGTH && clock != WrittenTime.WRONG && Day.valid(year, month, day);
        return fits
                ? Day.millis(year, month, day) + clock
                : refuse(field, text, "a time such as Sat, 31 Oct 2026 12:00:00 GMT");
    }

    /** {@code 2026-10-31}: the beginning of that day in UTC. */
    public static long day(String field, Slice text) throws BadLineException {
        long day = text.length() == WrittenTime.DAY_LENGTH ? WrittenTime.day(text, 0) : WrittenTime.WRONG;
        return day != WrittenTime.WRONG ? day : refuse(field, text, "a date such as 2026-10-31");
    }

    /** {@code 12:00:00} or {@code 12:00:00.250}, in milliseconds since the beginning of the day. */
    public static long timeOfDay(String field, Slice text) throws BadLineException {
        long millis = clock(text, 0, text.length());
        return millis != WrittenTime.WRONG ? millis : refuse(field, text, "a time such as 12:00:00");
    }

    /** RFC 3339: {@code 2026-10-31T12:00:00.250Z}, or with an offset. */
    public static long rfc3339(String field, Slice text) throws BadLineException {
        long millis = rfc3339(text);
        return millis >= 0 ? millis : refuse(field, text, "an RFC 3339 time");
    }

    /**
     * RFC 3339, or unix time in seconds (with or without a fraction), milliseconds, microseconds or nanoseconds. What
     * nginx writes is taken too, since logs in JSON put either into a field of the same name.
     */
    public static long any(String field, Slice text) throws BadLineException {
        long millis;
        if (WrittenTime.stands(text, 4, '-')) {
            millis = rfc3339(text);
        } else {
            millis = WrittenTime.stands(text, 2, '/') ? nginx(text) : unix(text);
        }
        return millis >= 0 ? millis : refuse(field, text, "an RFC 3339 or unix time");
    }

    private static long nginx(Slice text) {
        int slash = WrittenTime.stands(text, 1, '/') ? 1 : 2;
        int day = WrittenTime.number(text, 0, slash);
        int month = WrittenTime.month(text, slash + 1);
        int year = WrittenTime.number(text, slash + 5, 4);
        long clock = WrittenTime.clock(text, slash + 10);
        long offset = WrittenTime.offset(text, slash + 19);
        boolean fits = WrittenTime.stands(text, slash, '/')
                && WrittenTime.stands(text, slash + 4, '/')
                && WrittenTime.stands(text, slash + 9, ':')
                && WrittenTime.stands(text, slash + 18, ' ')
                && Day.valid(year, month, day);
        return fits && clock != WrittenTime.WRONG && offset != WrittenTime.WRONG
                ? Day.millis(year, month, day) + clock - offset
                : WrittenTime.WRONG;
    }

    private static long rfc3339(Slice text) {
        int zone = WrittenTime.endOfFraction(text, CLOCK + WrittenTime.CLOCK_LENGTH);
        long day = WrittenTime.day(text, 0);
        long clock = clock(text, CLOCK, zone);
        long offset = WrittenTime.offset(text, zone);
        boolean fits = day != WrittenTime.WRONG && clock != WrittenTime.WRONG && offset != WrittenTime.WRONG;
        return fits && parted(text.at(WrittenTime.DAY_LENGTH)) ? day + clock - offset : WrittenTime.WRONG;
    }

    private static boolean parted(byte one) {
        return one == 'T' || one == 't' || one == ' ';
    }

    /** A time of day that ends at this place. */
    private static long clock(Slice text, int at, int end) {
        int seconds = at + WrittenTime.CLOCK_LENGTH;
        long clock = WrittenTime.clock(text, at);
        if (clock == WrittenTime.WRONG || WrittenTime.endOfFraction(text, seconds) != end) {
            return WrittenTime.WRONG;
        }
        long fraction = WrittenTime.fraction(text, seconds, end);
        return fraction == WrittenTime.WRONG ? fraction : clock + fraction;
    }

    private static long unix(Slice text) {
        int dot = text.indexOf('.');
        if (dot >= 0) {
            long millis = FieldValue.decimal(text, MILLIS_PER_SECOND);
            return millis > 0 && millis < FIRST_MICROS ? millis : -1;
        }
        long number = text.length() > NANO_DIGITS ? -1 : longDigits(text);
        if (number <= 0) {
            return -1;
        } else if (number < FIRST_MILLIS) {
            return number * MILLIS_PER_SECOND;
        } else if (number < FIRST_MICROS) {
            return number;
        } else if (number < FIRST_NANOS) {
            return number / MICROS_PER_MILLI;
        }
        return number / NANOS_PER_MILLI;
    }

    /** Digits of up to 19 places, as nanoseconds have; -1 when it is anything else or too large. */
    private static long longDigits(Slice text) {
        long high = FieldValue.digits(text, 0, Math.min(text.length(), 10));
        if (text.length() <= 10 || high < 0) {
            return high;
        }
        long low = FieldValue.digits(text, 10, text.length());
        long scale = 1;
        for (int i = 10; i < text.length(); i++) {
            scale *= 10;
        }
        return low < 0 || high > (Long.MAX_VALUE - low) / scale ? -1 : high * scale + low;
    }

    private static long refuse(String field, Slice text, String expected) throws BadLineException {
        throw BadLineException.value(field, text, expected);
    }
}

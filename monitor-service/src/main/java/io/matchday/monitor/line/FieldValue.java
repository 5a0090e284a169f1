package io.matchday.monitor.line;

/** Reads the values that all formats share, naming the field as the source calls it when one is wrong. */
public final class FieldValue {

    private static final int LOWEST_STATUS = 100;
    private static final int STATUS_DIGITS = 3;
    private static final int MICRO_DIGITS = 6;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final long MICROS_PER_MILLI = 1_000;
    private static final long MICROS_PER_SECOND = 1_000_000;

    private FieldValue() {}

    /** An HTTP status; 0 and 000 say that the client left before there was one. */
    public static int status(String field, Slice value) throws BadLineException {
        long status = value.length() == STATUS_DIGITS || value.length() == 1 ? digits(value, 0, value.length()) : -1;
        if (status != 0 && (status < LOWEST_STATUS || value.length() != STATUS_DIGITS)) {
            throw BadLineException.value(field, value, "an HTTP status");
        }
        return (int) status;
    }

    /** A number of bytes. */
    public static long bytes(String field, Slice value) throws BadLineException {
        long bytes = digits(value, 0, value.length());
        if (bytes < 0) {
            throw BadLineException.value(field, value, "a number of bytes");
        }
        return bytes;
    }

    /** A duration in seconds, whole or with a fraction, as microseconds. */
    public static long seconds(String field, Slice value) throws BadLineException {
        return duration(field, value, MICROS_PER_SECOND);
    }

    /** A duration in milliseconds, whole or with a fraction, as microseconds. */
    public static long millis(String field, Slice value) throws BadLineException {
        return duration(field, value, MICROS_PER_MILLI);
    }

    /** A duration in microseconds. */
    public static long micros(String field, Slice value) throws BadLineException {
        return duration(field, value, 1);
    }

    private static long duration(String field, Slice value, long unit) throws BadLineException {
        long micros = decimal(value, unit);
        if (micros < 0) {
            throw BadLineException.value(field, value, "a duration");
        }
        return micros;
    }

    /** A decimal number times a power of ten up to a million, rounded down; -1 when it is none. */
    static long decimal(Slice value, long unit) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            long whole = digits(value, 0, value.length());
            return whole < 0 || whole > Long.MAX_VALUE / unit ? -1 : whole * unit;
        }
        long whole = digits(value, 0, dot);
        int end = Math.min(value.length(), dot + 1 + MICRO_DIGITS);
        long fraction = digits(value, dot + 1, end);
        if (whole < 0 || fraction < 0 || whole > Long.MAX_VALUE / unit || !allDigits(value, end)) {
            return -1;
        }
        return whole * unit + fraction * unit / POWERS[end - dot - 1];
    }

    /** The number these digits mean; -1 when they are not digits only, or none, or too many. */
    static long digits(Slice value, int from, int to) {
        return Digits.number(value.buffer(), value.from() + from, value.from() + to);
    }

    private static boolean allDigits(Slice value, int from) {
        for (int at = from; at < value.length(); at++) {
            if (value.at(at) < '0' || value.at(at) > '9') {
                return false;
            }
        }
        return true;
    }
}

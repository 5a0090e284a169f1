package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/** The scalars of JSON that do not stand in quotes. */
final class JsonLiteral {

    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);

    private JsonLiteral() {}

    static boolean valid(byte[] buffer, int from, int to) {
        return switch (buffer[from]) {
            case 't' -> Arrays.equals(buffer, from, to, TRUE, 0, TRUE.length);
            case 'f' -> Arrays.equals(buffer, from, to, FALSE, 0, FALSE.length);
            case 'n' -> Arrays.equals(buffer, from, to, NULL, 0, NULL.length);
            default -> number(buffer, from, to);
        };
    }

    /** Behind digits with or without a fraction; the beginning itself when something else stands there. */
    static int endOfPlainNumber(byte[] buffer, int from, int to) {
        int whole = digits(buffer, from, to);
        if (whole == from || whole == to || buffer[whole] != '.') {
            return whole;
        }
        int end = digits(buffer, whole + 1, to);
        return end > whole + 1 ? end : from;
    }

    /** {@code -?digits(.digits)?([eE][+-]?digits)?} */
    private static boolean number(byte[] buffer, int from, int to) {
        int at = buffer[from] == '-' ? from + 1 : from;
        int whole = digits(buffer, at, to);
        boolean fits = whole > at;
        at = whole;
        if (at < to && buffer[at] == '.') {
            int fraction = digits(buffer, at + 1, to);
            fits &= fraction > at + 1;
            at = fraction;
        }
        if (at < to && (buffer[at] | 0x20) == 'e') {
            at++;
            at += at < to && (buffer[at] == '+' || buffer[at] == '-') ? 1 : 0;
            int exponent = digits(buffer, at, to);
            fits &= exponent > at;
            at = exponent;
        }
        return fits && at == to;
    }

    private static int digits(byte[] buffer, int from, int to) {
        int at = from;
        while (at < to && buffer[at] >= '0' && buffer[at] <= '9') {
            at++;
        }
        return at;
    }
}

package io.matchday.monitor.format;

/** Reads the values that all formats share, naming the field as the source calls it when one is wrong. */
final class FieldValue {

    private static final int LOWEST_STATUS = 100;
    private static final int STATUS_DIGITS = 3;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_LABEL = 128;

    private FieldValue() {}

    /** An HTTP status; 0 and 000 say that the client left before there was one. */
    static int status(String field, String text) throws BadLineException {
        if (text.equals("0") || text.equals("000")) {
            return 0;
        }
        long status = text.length() == STATUS_DIGITS ? digits(text) : -1;
        if (status < LOWEST_STATUS) {
            throw BadLineException.value(field, text, "an HTTP status");
        }
        return (int) status;
    }

    /** A number of bytes; a dash says none. */
    static long bytes(String field, String text) throws BadLineException {
        if (text.equals("-")) {
            return 0;
        }
        long bytes = digits(text);
        if (bytes < 0) {
            throw BadLineException.value(field, text, "a number of bytes");
        }
        return bytes;
    }

    /** A node, carrier or region: a dash says nothing; cut to a length, since it becomes part of a key. */
    static String label(String text) {
        if (text.equals("-")) {
            return "";
        }
        String cut = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text;
        return printable(cut) ? cut : "";
    }

    /** The number these digits mean; -1 when they are not digits only, or too many. */
    static long digits(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static boolean printable(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}

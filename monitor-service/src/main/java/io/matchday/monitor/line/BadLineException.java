package io.matchday.monitor.line;

/** Why a line cannot be counted, naming the field by the name it has in the source's own format. */
public final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_EXCERPT = 40;

    public BadLineException(String field, String reason) {
        // Without a stack trace: a damaged body throws once per line.
        super(field + ": " + reason, null, false, false);
    }

    public static BadLineException missing(String field) {
        return new BadLineException(field, "missing");
    }

    public static BadLineException value(String field, String value, String expected) {
        String excerpt = value.length() > LONGEST_EXCERPT ? value.substring(0, LONGEST_EXCERPT) + "…" : value;
        return new BadLineException(field, "'" + excerpt + "' is not " + expected);
    }

    static BadLineException value(String field, Slice value, String expected) {
        return value(field, value.toString(), expected);
    }
}

package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Walks over the fields of a line that are parted by spaces and may stand in quotes or brackets. */
final class FieldCursor {

    private final byte[] buffer;
    private final int to;
    private int at;

    FieldCursor(byte[] buffer, int from, int to) {
        this.buffer = buffer;
        this.to = to;
        this.at = from;
    }

    /** The next field up to a space or the line's end. */
    String word(String field) throws BadLineException {
        int start = at;
        while (at < to && buffer[at] != ' ') {
            at++;
        }
        if (at == start) {
            throw BadLineException.missing(field);
        }
        String word = new String(buffer, start, at - start, UTF_8);
        skipSpace();
        return word;
    }

    /** Moves behind the next {@code opening}. */
    void skipTo(char opening, String field) throws BadLineException {
        while (at < to && buffer[at] != opening) {
            at++;
        }
        if (at == to) {
            throw BadLineException.missing(field);
        }
        at++;
    }

    /** The text up to {@code closing}. */
    String until(char closing, String field) throws BadLineException {
        int start = at;
        skipTo(closing, field);
        String text = new String(buffer, start, at - 1 - start, UTF_8);
        skipSpace();
        return text;
    }

    /** Passes over a field in quotes, in which a backslash escapes. */
    void quoted(String field) throws BadLineException {
        if (at == to || buffer[at] != '"') {
            throw BadLineException.missing(field);
        }
        at++;
        while (at < to && buffer[at] != '"') {
            at += buffer[at] == '\\' ? 2 : 1;
        }
        if (at >= to) {
            throw new BadLineException(field, "has no closing quote");
        }
        at++;
        skipSpace();
    }

    private void skipSpace() {
        if (at < to && buffer[at] == ' ') {
            at++;
        }
    }
}

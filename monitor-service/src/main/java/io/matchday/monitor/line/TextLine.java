package io.matchday.monitor.line;

import io.matchday.monitor.line.TextPattern.Part;
import java.util.List;

/** Reads lines of one {@link TextPattern}. */
final class TextLine implements LineParser {

    private static final byte ESCAPE = '\\';

    private final byte[] prefix;
    private final Part[] parts;
    private final boolean[] quoted;
    private final Closing closing;
    private final Slice value = new Slice();

    TextLine(byte[] prefix, List<Part> parts, Closing closing) {
        this.prefix = prefix;
        this.parts = parts.toArray(Part[]::new);
        this.quoted = new boolean[this.parts.length];
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = this.parts[i].quoted();
        }
        this.closing = closing;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        int at = from + prefix.length;
        if (!Bytes.stands(prefix, buffer, from, to)) {
            throw new BadLineException("line", "does not begin as the format does");
        }
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            int end = end(buffer, at, to, i);
            if (part.reader() != Fields.IGNORED && !value.set(buffer, at, end).absent()) {
                part.reader().read(record, value, part.name());
            }
            at = end + part.literal().length;
        }
        closing.check(record);
        return !record.passedOver();
    }

    private int end(byte[] buffer, int from, int to, int index) throws BadLineException {
        Part part = parts[index];
        byte[] literal = part.literal();
        if (literal.length == 0) {
            return to;
        }
        int end = quoted[index] ? endOfQuoted(buffer, from, to, literal) : endOfPlain(buffer, from, to, part);
        if (end < to) {
            return end;
        }
        throw from >= to ? BadLineException.missing(part.name()) : unended(buffer, from, to, index);
    }

    /** Where the text behind a variable is there in part, what is wrong is the variable behind it. */
    private BadLineException unended(byte[] buffer, int from, int to, int index) {
        byte[] first = {parts[index].literal()[0]};
        int begun = quoted[index] ? endOfQuoted(buffer, from, to, first) : Bytes.find(buffer, from, to, first[0]);
        if (begun < to && index + 1 < parts.length) {
            return BadLineException.missing(parts[index + 1].name());
        }
        String reason = quoted[index] ? "has no closing quote" : "does not end as the format says";
        return new BadLineException(parts[index].name(), reason);
    }

    private static int endOfPlain(byte[] buffer, int from, int to, Part part) {
        byte[] literal = part.literal();
        int at = Bytes.find(buffer, from, to, literal[0]);
        while (at < to
                && (!Bytes.stands(literal, buffer, at, to) || (part.attempts() && goesOn(buffer, from, at, to)))) {
            at = Bytes.find(buffer, at + 1, to, literal[0]);
        }
        return at;
    }

    /** Whether this space parts the values of two attempts: {@code 502, 200 : 304}. */
    private static boolean goesOn(byte[] buffer, int from, int at, int to) {
        return at > from && (buffer[at - 1] == ',' || buffer[at - 1] == ':' || (at + 1 < to && buffer[at + 1] == ':'));
    }

    private static int endOfQuoted(byte[] buffer, int from, int to, byte[] literal) {
        int at = Bytes.findEndOfPlain(buffer, from, to);
        while (at < to && !(buffer[at] == literal[0] && Bytes.stands(literal, buffer, at, to))) {
            int next = at + (buffer[at] == ESCAPE ? 2 : 1);
            at = next < to ? Bytes.findEndOfPlain(buffer, next, to) : to;
        }
        return at;
    }
}

package io.matchday.monitor.line;

import io.matchday.monitor.line.TextPattern.Part;
import java.util.List;

/** Reads lines of one {@link TextPattern}. */
final class TextLine implements LineParser {

    private final Literal prefix;
    private final Part[] parts;
    private final Closing closing;
    private final Marks marks = new Marks();
    private final Slice value = new Slice();

    TextLine(Literal prefix, List<Part> parts, Closing closing) {
        this.prefix = prefix;
        this.parts = parts.toArray(Part[]::new);
        this.closing = closing;
    }

    @Override
    public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
        if (!prefix.stands(buffer, from, to)) {
            throw new BadLineException("line", "does not begin as the format does");
        }
        marks.find(buffer, from, to);
        int at = from + prefix.length();
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            int end = end(buffer, at, to, part);
            if (end == to && !part.literal().isEmpty()) {
                throw at >= to ? BadLineException.missing(part.name()) : unended(buffer, at, to, i);
            }
            if (part.read() && !value.set(buffer, at, end).absent()) {
                part.reader().read(record, value, part.name());
            }
            at = end + part.literal().length();
        }
        closing.check(record);
        return !record.passedOver();
    }

    /** Where the text after a variable begins; the line's end when it does not. */
    private int end(byte[] buffer, int from, int to, Part part) {
        int mark = part.literal().mark();
        if (mark < 0) {
            return endOfUnmarked(buffer, from, to, part.literal());
        }
        int at = marks.next(from + mark);
        while (at < to && !ends(buffer, from, at - mark, to, part)) {
            at = marks.next(at + 1);
        }
        return at < to ? at - mark : to;
    }

    private static boolean ends(byte[] buffer, int from, int at, int to, Part part) {
        return part.literal().stands(buffer, at, to)
                && !(part.quoted() && Escape.before(buffer, from, at))
                && !(part.attempts() && goesOn(buffer, from, at, to));
    }

    private static int endOfUnmarked(byte[] buffer, int from, int to, Literal literal) {
        if (literal.isEmpty()) {
            return to;
        }
        int at = Bytes.find(buffer, from, to, literal.first());
        while (at < to && !literal.stands(buffer, at, to)) {
            at = Bytes.find(buffer, at + 1, to, literal.first());
        }
        return at;
    }

    /** Whether this space parts the values of two attempts: {@code 502, 200 : 304}. */
    private static boolean goesOn(byte[] buffer, int from, int at, int to) {
        return at > from && (buffer[at - 1] == ',' || buffer[at - 1] == ':' || (at + 1 < to && buffer[at + 1] == ':'));
    }

    /** Where the text behind a variable is there in part, what is wrong is the variable behind it. */
    private BadLineException unended(byte[] buffer, int from, int to, int index) {
        Part part = parts[index];
        int begun = Bytes.find(buffer, from, to, part.literal().first());
        while (begun < to && part.quoted() && Escape.before(buffer, from, begun)) {
            begun = Bytes.find(buffer, begun + 1, to, part.literal().first());
        }
        if (begun < to && index + 1 < parts.length) {
            return BadLineException.missing(parts[index + 1].name());
        }
        return new BadLineException(
                part.name(), part.quoted() ? "has no closing quote" : "does not end as the format says");
    }
}

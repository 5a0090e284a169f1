package io.matchday.intake.countdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes lines of iCalendar (RFC 5545): folded at 75 octets, text escaped, times in UTC. */
final class ICalendar {

    /** Longest line in octets, without its end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is no free text. */
    ICalendar line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    ICalendar text(String name, String value) {
        return line(name, escaped(value));
    }

    ICalendar time(String name, Instant value) {
        return line(name, TIME.format(value));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    /** Cuts between characters, never within one: a cut through its octets would be no text on either side. */
    private void fold(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int size = Character.toString(character).getBytes(UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    /** RFC 5545, 3.3.11. Control characters, which a text must not have, become blanks. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }
}

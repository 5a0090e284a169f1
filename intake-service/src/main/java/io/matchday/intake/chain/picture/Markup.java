package io.matchday.intake.chain.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML of which every text and value is escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are given as name and value in turn. */
    Markup open(String name, Object... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element begun last. */
    Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup empty(String name, Object... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    Markup text(String name, String text, Object... attributes) {
        open(name, attributes);
        escape(text);
        return close();
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private StringBuilder tag(String name, Object... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(value(attributes[i + 1]));
            written.append('"');
        }
        return written;
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    /** A coordinate to a tenth of a pixel. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.append(letter);
            }
        }
    }
}

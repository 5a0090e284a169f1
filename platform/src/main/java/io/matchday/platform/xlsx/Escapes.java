package io.matchday.platform.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How SpreadsheetML writes in text what XML cannot hold (ECMA-376 part 1, 22.4.2.4): {@code _x000D_} is a carriage return, and text
 * that looks like that has its first underscore written so.
 */
public final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** An underscore that would be read as the beginning of an escape, which the next one or that of a carriage return may end. */
    private static final Pattern OPENING = Pattern.compile("_(?=x[0-9A-Fa-f]{4}[_\r])");

    private Escapes() {}

    /** Text to be written, so that {@link #decode} gives it back. */
    public static String encode(String text) {
        return OPENING.matcher(text).replaceAll("_x005F_").replace("\r", "_x000D_");
    }

    /** Text as it was meant. */
    public static String decode(String written) {
        if (!written.contains("_x")) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        Matcher escape = ESCAPE.matcher(written);
        while (escape.find()) {
            String one = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
            escape.appendReplacement(text, Matcher.quoteReplacement(one));
        }
        return escape.appendTail(text).toString();
    }
}

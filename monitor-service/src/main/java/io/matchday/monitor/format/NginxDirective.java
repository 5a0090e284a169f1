package io.matchday.monitor.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The directive {@code log_format} as it stands in a configuration: a name and quoted pieces that make one text. */
final class NginxDirective {

    private static final Pattern PIECES = Pattern.compile("'((?:[^'\\\\]|\\\\.)*+)'|\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private NginxDirective() {}

    /** The text of the line, from the directive or from what stands between its quotes. */
    static String template(String pattern) {
        String text = pattern.strip();
        if (!text.startsWith("log_format ") && !text.startsWith("'")) {
            return text;
        }
        StringBuilder template = new StringBuilder();
        Matcher pieces = PIECES.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group(1) != null ? pieces.group(1) : pieces.group(2);
            template.append(ESCAPED.matcher(piece).replaceAll("$1"));
        }
        return template.toString();
    }
}

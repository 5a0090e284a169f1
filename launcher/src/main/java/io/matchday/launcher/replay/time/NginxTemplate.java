package io.matchday.launcher.replay.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a {@code log_format}, which sources may also have with the directive and quotes around its pieces. */
final class NginxTemplate {

    private static final Pattern PIECES = Pattern.compile("'((?:[^'\\\\]|\\\\.)*+)'|\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private NginxTemplate() {}

    static String of(String pattern) {
        String text = pattern.strip();
        if (!text.startsWith("log_format ") && !text.startsWith("'")) {
            return text;
        }
        StringBuilder template = new StringBuilder();
        Matcher pieces = PIECES.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group(1) == null ? pieces.group(2) : pieces.group(1);
            template.append(ESCAPED.matcher(piece).replaceAll("$1"));
        }
        return template.toString();
    }
}

package io.matchday.launcher.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Header lines such as {@code #Fields: date time}, of which every body needs the latest of each kind at its head. */
final class Directives {

    private static final Pattern DIRECTIVE = Pattern.compile("#[A-Z][A-Za-z-]*:.*", Pattern.DOTALL);

    private final Map<String, String> latest = new LinkedHashMap<>();

    static boolean is(String line) {
        return line.startsWith("#") && DIRECTIVE.matcher(line).matches();
    }

    void add(String line) {
        latest.put(line.substring(0, line.indexOf(':')), line);
    }

    /** All of them, each ended as a line. */
    String head() {
        StringBuilder head = new StringBuilder();
        latest.values().forEach(line -> head.append(line).append('\n'));
        return head.toString();
    }
}

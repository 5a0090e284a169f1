package io.matchday.launcher.replay.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds variables of a template such as nginx' {@code log_format}; each ends where the text after it begins. */
final class PatternSpans implements Function<String, List<Span>> {

    private static final Pattern VARIABLE = Pattern.compile("\\$(?:\\{(\\w+)}|(\\w+))");

    private final String prefix;
    private final List<Part> parts;

    /**
     * A variable and the literal text after it.
     *
     * @param time whether it holds a time
     * @param literal what ends it; nothing at the end of the line
     */
    private record Part(boolean time, String literal) {}

    /**
     * Reads a template.
     *
     * @param template text with variables
     * @param times names of the variables that hold times, without the dollar sign
     */
    PatternSpans(String template, Set<String> times) {
        List<Part> read = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(template);
        boolean more = variable.find();
        this.prefix = template.substring(0, more ? variable.start() : template.length());
        while (more) {
            String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
            int end = variable.end();
            more = variable.find();
            read.add(new Part(
                    times.contains(name), template.substring(end, more ? variable.start() : template.length())));
        }
        this.parts = List.copyOf(read);
    }

    @Override
    public List<Span> apply(String record) {
        List<Span> found = new ArrayList<>();
        int at = prefix.length();
        for (Part part : parts) {
            int end = end(record, at, part.literal());
            if (end < 0) {
                return found;
            }
            if (part.time()) {
                found.add(new Span(at, end));
            }
            at = end + part.literal().length();
        }
        return found;
    }

    /** In quotes a backslash escapes the character after it. */
    private static int end(String record, int from, String literal) {
        if (literal.isEmpty() || from > record.length()) {
            return from > record.length() ? -1 : record.length();
        }
        if (!literal.startsWith("\"")) {
            return record.indexOf(literal, from);
        }
        for (int at = from; at < record.length(); at++) {
            if (record.startsWith(literal, at)) {
                return at;
            }
            at += record.charAt(at) == '\\' ? 1 : 0;
        }
        return -1;
    }
}

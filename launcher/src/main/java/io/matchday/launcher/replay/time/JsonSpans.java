package io.matchday.launcher.replay.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the values of some keys of a JSON object; keys of objects within it are others. */
final class JsonSpans implements NamedSpans {

    private final Set<String> keys;

    JsonSpans(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /** The values in the order in which they stand. */
    List<Span> values(String object) {
        return List.copyOf(in(object).values());
    }

    @Override
    public Map<String, Span> in(String object) {
        Map<String, Span> found = new LinkedHashMap<>();
        int depth = 0;
        int at = 0;
        while (at < object.length()) {
            char one = object.charAt(at);
            if (one == '"') {
                int end = endOfText(object, at);
                int value = depth == 1 ? valueAfter(object, end) : -1;
                String key = value < 0 ? "" : object.substring(at + 1, end - 1);
                if (keys.contains(key)) {
                    end = endOfValue(object, value);
                    found.putIfAbsent(key, new Span(value, end).bare(object));
                }
                at = end;
            } else {
                depth += one == '{' || one == '[' ? 1 : one == '}' || one == ']' ? -1 : 0;
                at++;
            }
        }
        return found;
    }

    /** Behind the closing quote of the text that begins here. */
    private static int endOfText(String object, int quote) {
        int at = quote + 1;
        while (at < object.length() && object.charAt(at) != '"') {
            at += object.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, object.length());
    }

    /** Where the value begins, if a colon says that what ended here was a key; otherwise -1. */
    private static int valueAfter(String object, int end) {
        int colon = skipSpace(object, end);
        return colon < object.length() && object.charAt(colon) == ':' ? skipSpace(object, colon + 1) : -1;
    }

    private static int endOfValue(String object, int from) {
        if (from < object.length() && object.charAt(from) == '"') {
            return endOfText(object, from);
        }
        int at = from;
        while (at < object.length() && ",}] \t\r\n".indexOf(object.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String object, int from) {
        int at = from;
        while (at < object.length() && object.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}

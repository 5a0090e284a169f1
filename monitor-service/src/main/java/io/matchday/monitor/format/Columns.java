package io.matchday.monitor.format;

import java.util.HashSet;
import java.util.List;

/** Checks of the option {@code fields}. */
final class Columns {

    private static final int MOST = 256;

    private Columns() {}

    /** Fields that can be counted by: each named once, the needed ones among them. */
    static List<String> of(FormatOptions options, List<String> times, List<String> hosts, String status) {
        List<String> fields = options.fields();
        if (fields.size() > MOST) {
            throw new OptionException("fields", "more than " + MOST);
        }
        if (new HashSet<>(fields).size() < fields.size()) {
            throw new OptionException("fields", "names a field twice");
        }
        need(fields, times);
        need(fields, List.of(status));
        if (options.domain().isEmpty()) {
            need(fields, hosts);
        }
        return fields;
    }

    private static void need(List<String> fields, List<String> anyOf) {
        if (anyOf.stream().noneMatch(fields::contains)) {
            throw new OptionException("fields", "needs " + String.join(" or ", anyOf));
        }
    }
}

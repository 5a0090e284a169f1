package io.matchday.monitor.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a format cannot know by itself. Each option belongs to some formats only; one that a format has no use for is
 * refused, since whoever gave it meant something.
 *
 * @param mapping which field of the source's JSON objects holds which dimension
 * @param fields the columns a delivery was set up with, in their order; empty for the vendor's own
 * @param pattern the line as the server's configuration describes it, with variables
 * @param domain host that lines are counted under which do not name one
 */
public record FormatOptions(
        Map<Dimension, String> mapping, List<String> fields, Optional<String> pattern, Optional<String> domain) {

    /** No options at all. */
    public static final FormatOptions NONE = new FormatOptions(Map.of(), List.of(), Optional.empty(), Optional.empty());

    public FormatOptions {
        mapping = Map.copyOf(mapping);
        fields = List.copyOf(fields);
    }

    public FormatOptions withMapping(Map<Dimension, String> other) {
        return new FormatOptions(other, fields, pattern, domain);
    }

    public FormatOptions withFields(List<String> other) {
        return new FormatOptions(mapping, other, pattern, domain);
    }

    public FormatOptions withPattern(String other) {
        return new FormatOptions(mapping, fields, Optional.of(other), domain);
    }

    public FormatOptions withDomain(String other) {
        return new FormatOptions(mapping, fields, pattern, Optional.of(other));
    }
}

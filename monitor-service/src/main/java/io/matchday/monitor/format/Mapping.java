package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import java.util.Map;
import java.util.Set;

/** Checks and uses of the option {@code mapping}. */
final class Mapping {

    private Mapping() {}

    static Map<Dimension, String> eachFieldOnce(Map<Dimension, String> mapping) {
        if (Set.copyOf(mapping.values()).size() < mapping.size()) {
            throw new OptionException("mapping", "one field cannot hold two things");
        }
        return Map.copyOf(mapping);
    }

    /** A table in which the mapped fields mean what the mapping says. */
    static FieldTable over(FieldTable table, Map<Dimension, String> mapping) {
        FieldTable.Builder fields = FieldTable.builder().all(table);
        mapping.forEach((dimension, field) -> fields.replace(field, dimension.reader()));
        return fields.build();
    }
}

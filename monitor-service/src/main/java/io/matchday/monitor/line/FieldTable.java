package io.matchday.monitor.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of a format's fields and what they mean. Fields that are not in it are passed over. */
public final class FieldTable {

    private final Map<String, FieldReader> readers;

    private final Set<String> nested;

    private FieldTable(Map<String, FieldReader> readers, Set<String> nested) {
        this.readers = Map.copyOf(readers);
        this.nested = Set.copyOf(nested);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What the field means; {@link Fields#IGNORED} when it is not counted. */
    public FieldReader reader(String field) {
        return readers.getOrDefault(field, Fields.IGNORED);
    }

    /** Whether the field's reader wants the text of an object or an array. */
    boolean nested(String field) {
        return nested.contains(field);
    }

    /** The fields that are read. */
    List<String> names() {
        return new ArrayList<>(readers.keySet());
    }

    /** Collects the fields of a format. */
    public static final class Builder {

        private final Map<String, FieldReader> readers = new LinkedHashMap<>();
        private final Set<String> nested = new HashSet<>();

        private Builder() {}

        /** One field. A name given twice is a mistake of ours. */
        public Builder field(String name, FieldReader reader) {
            if (readers.put(name, reader) != null) {
                throw new IllegalArgumentException(name + " is in the table already");
            }
            return this;
        }

        /** A field that may hold an object or an array, of which the reader gets the text as it stands. */
        public Builder nested(String name, FieldReader reader) {
            nested.add(name);
            return field(name, reader);
        }

        /** One field, whatever it meant before. */
        public Builder replace(String name, FieldReader reader) {
            readers.put(name, reader);
            return this;
        }

        /** All fields of another table, which none given so far may be in. */
        public Builder all(FieldTable other) {
            other.readers.forEach(this::field);
            nested.addAll(other.nested);
            return this;
        }

        public FieldTable build() {
            return new FieldTable(readers, nested);
        }
    }
}

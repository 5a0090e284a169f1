package io.matchday.capacity.provider;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies as they were sent: a null among them is for validation to name, not for a constructor to choke on. */
final class Copies {
    private Copies() {}

    static <T> List<T> of(List<T> sent) {
        return Collections.unmodifiableList(new ArrayList<>(sent));
    }

    /** Nothing for null. */
    static <V> Map<String, V> of(Map<String, V> sent) {
        return sent == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(sent));
    }
}

package io.matchday.capacity.pool;

import io.matchday.capacity.text.OneLine;

/** Where a figure comes from, in a few words. */
final class Source {
    static final String MANUAL = "manual";
    static final String PATTERN = OneLine.PATTERN;
    static final String MESSAGE = "a few words on one line are expected";

    private Source() {}

    static String orManual(String source) {
        return source == null ? MANUAL : source;
    }
}

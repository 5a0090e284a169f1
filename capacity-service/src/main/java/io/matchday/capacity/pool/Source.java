package io.matchday.capacity.pool;

/** Where a figure comes from, in a few words. */
final class Source {
    static final String MANUAL = "manual";
    static final String PATTERN = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*";
    static final String MESSAGE = "a few words on one line are expected";

    private Source() {}

    static String orManual(String source) {
        return source == null ? MANUAL : source;
    }
}

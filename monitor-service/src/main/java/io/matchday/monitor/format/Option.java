package io.matchday.monitor.format;

/** The options of {@link FormatOptions}, by the names callers use. */
enum Option {
    MAPPING("mapping"),
    FIELDS("fields"),
    PATTERN("pattern"),
    DOMAIN("domain");

    private final String key;

    Option(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    boolean given(FormatOptions options) {
        return switch (this) {
            case MAPPING -> !options.mapping().isEmpty();
            case FIELDS -> !options.fields().isEmpty();
            case PATTERN -> options.pattern().isPresent();
            case DOMAIN -> options.domain().isPresent();
        };
    }
}

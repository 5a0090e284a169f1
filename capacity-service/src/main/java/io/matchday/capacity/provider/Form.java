package io.matchday.capacity.provider;

import java.util.Objects;
import java.util.stream.Stream;

/** A part of a document that comes in one of several forms. */
final class Form {
    private Form() {}

    /** Fails, in words for whoever wrote it, unless exactly one of the forms is there. */
    static void requireOne(String part, Object... forms) {
        if (Stream.of(forms).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("Exactly one member is expected in " + part);
        }
    }
}

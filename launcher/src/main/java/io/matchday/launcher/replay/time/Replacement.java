package io.matchday.launcher.replay.time;

import java.util.Collection;

/**
 * Text that takes the place of a stretch of a record.
 *
 * @param span the stretch
 * @param text what stands there afterwards
 */
record Replacement(Span span, String text) {

    /** The record with all of them made; they stand from left to right and apart from each other. */
    static String all(String record, Collection<Replacement> replacements) {
        StringBuilder replaced = new StringBuilder(record.length() + 8);
        int done = 0;
        for (Replacement replacement : replacements) {
            replaced.append(record, done, replacement.span.from()).append(replacement.text);
            done = replacement.span.to();
        }
        return replaced.append(record, done, record.length()).toString();
    }
}

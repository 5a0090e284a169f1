package io.matchday.intake.review;

import io.matchday.intake.roster.Span;

/**
 * A stretch of time as the list has it.
 *
 * @param kind session, freeze or duty
 * @param who what happens, or whoever is there
 */
record Slot(String kind, String who, String from, String to) {

    static Slot of(String kind, String who, Span span, Reader reader) {
        return new Slot(kind, who, reader.time(span.from()), reader.time(span.to()));
    }
}

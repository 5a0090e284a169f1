package io.matchday.intake.roster;

import java.util.Optional;

/**
 * Something wrong with a roster, before it is put into words.
 *
 * @param role the duty concerned, where it is about one
 * @param person whom it is about, where it is about somebody
 */
record Found(FindingKind kind, Optional<DutyRole> role, Optional<String> person, Span span) {

    static Found of(FindingKind kind, Span span) {
        return new Found(kind, Optional.empty(), Optional.empty(), span);
    }

    static Found of(FindingKind kind, DutyRole role, Span span) {
        return new Found(kind, Optional.of(role), Optional.empty(), span);
    }

    static Found of(FindingKind kind, String person, Span span) {
        return new Found(kind, Optional.empty(), Optional.of(person), span);
    }

    static Found of(FindingKind kind, DutyRole role, String person, Span span) {
        return new Found(kind, Optional.of(role), Optional.of(person), span);
    }
}

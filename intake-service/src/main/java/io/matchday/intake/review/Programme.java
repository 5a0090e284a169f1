package io.matchday.intake.review;

import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Duty;
import io.matchday.intake.roster.DutyRole;
import io.matchday.intake.roster.Roster;
import io.matchday.intake.roster.Span;
import io.matchday.intake.roster.Spans;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What goes on when, line by line: freezes, sessions, and each duty with its gaps. */
final class Programme {

    private final EventFacts facts;
    private final Roster roster;
    private final Duty duty;
    private final Reader reader;
    private final Span covered;

    Programme(EventFacts facts, Roster roster, Reader reader) {
        this.facts = facts;
        this.roster = roster;
        this.duty = Duty.of(facts, roster);
        this.reader = reader;
        this.covered = roster.covered(facts);
    }

    /** The time in which duties must be filled, and all sessions besides. */
    Span span() {
        List<Span> joined = Spans.joined(
                Stream.concat(Stream.of(covered), sessions().map(Piece::span)).toList());
        return new Span(joined.get(0).from(), joined.get(joined.size() - 1).to());
    }

    boolean byContacts() {
        return roster.shifts().isEmpty();
    }

    /** Every line that has something on it, gaps included. */
    List<Line> lines() {
        Stream<Line> planned = Stream.of(
                new Line(reader.text("Freeze", "封网"), freezes().toList()),
                new Line(reader.text("Session", "场次"), sessions().toList()));
        Stream<Line> duties = Arrays.stream(DutyRole.values())
                .map(role -> new Line(
                        title(role), Stream.concat(gaps(role), filled(role)).toList()));
        return Stream.concat(planned, duties)
                .filter(line -> !line.pieces().isEmpty())
                .toList();
    }

    /** When nobody is on a duty that must be filled. */
    List<Slot> gapList() {
        return DutyRole.needed().stream()
                .flatMap(role -> gaps(role).map(gap -> Slot.of(gap.label(), title(role), gap.span(), reader)))
                .toList();
    }

    /** All but the gaps, as a list. */
    List<Slot> slots() {
        return lines().stream()
                .flatMap(line -> line.pieces().stream()
                        .filter(piece -> !piece.kind().equals("gap"))
                        .sorted(Comparator.comparing(piece -> piece.span().from()))
                        .map(piece -> Slot.of(line.title(), piece.label(), piece.span(), reader)))
                .toList();
    }

    private Stream<Piece> freezes() {
        return facts.freezes().stream()
                .map(freeze -> new Piece(new Span(freeze.startsAt(), freeze.endsAt()), freeze.scope(), "freeze"));
    }

    private Stream<Piece> sessions() {
        return facts.sessions().stream()
                .map(session -> new Piece(new Span(session.startsAt(), session.endsAt()), session.name(), "session"));
    }

    private Stream<Piece> filled(DutyRole role) {
        if (byContacts()) {
            return duty.ever(role).stream().sorted().map(person -> new Piece(covered, person, "duty"));
        }
        return roster.shifts().stream()
                .filter(shift -> shift.role() == role)
                .map(shift -> new Piece(new Span(shift.startsAt(), shift.endsAt()), shift.person(), "duty"));
    }

    private Stream<Piece> gaps(DutyRole role) {
        if (!DutyRole.needed().contains(role)) {
            return Stream.empty();
        }
        return Spans.uncovered(covered, duty.covering(role, person -> true, covered)).stream()
                .map(gap -> new Piece(gap, reader.text("nobody", "无人"), "gap"));
    }

    private String title(DutyRole role) {
        String word = reader.text(role.word());
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** One line of the picture. */
    record Line(String title, List<Piece> pieces) {

        Line {
            pieces = List.copyOf(pieces);
        }
    }
}

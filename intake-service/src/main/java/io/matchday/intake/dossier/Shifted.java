package io.matchday.intake.dossier;

import io.matchday.intake.countdown.Custom;
import io.matchday.intake.countdown.Mark;
import io.matchday.intake.event.Freeze;
import io.matchday.intake.event.Session;
import io.matchday.intake.roster.Roster;
import io.matchday.intake.roster.Shift;
import java.time.Duration;
import java.time.Instant;

/** Moves what hangs on an event's start, so that it keeps its distance to it. */
final class Shifted {

    private final Duration by;

    Shifted(Instant from, Instant to) {
        this.by = Duration.between(from, to);
    }

    Instant time(Instant time) {
        return time.plus(by);
    }

    Session session(Session session) {
        return new Session(session.key(), session.name(), time(session.startsAt()), time(session.endsAt()));
    }

    Freeze freeze(Freeze freeze) {
        return new Freeze(freeze.key(), freeze.scope(), time(freeze.startsAt()), time(freeze.endsAt()));
    }

    Roster roster(Roster roster) {
        return new Roster(
                roster.leadMinutes(),
                roster.tailMinutes(),
                roster.shifts().stream()
                        .map(shift ->
                                new Shift(shift.person(), shift.role(), time(shift.startsAt()), time(shift.endsAt())))
                        .toList());
    }

    /** A task by hand; null stays null. */
    Custom task(Mark mark) {
        Custom task = mark.custom();
        return task == null ? null : new Custom(task.title(), task.detail(), time(task.due()));
    }
}

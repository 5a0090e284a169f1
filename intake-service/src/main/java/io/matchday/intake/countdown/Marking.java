package io.matchday.intake.countdown;

import io.matchday.intake.event.EventFacts;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Instant;

/** What may be said of a task, and what follows from it. */
final class Marking {

    private final EventFacts facts;
    private final String caller;
    private final Instant now;

    Marking(EventFacts facts, String caller, Instant now) {
        this.facts = facts;
        this.caller = caller;
        this.now = now;
    }

    /**
     * What a task is settled on.
     *
     * @param measured the amount its limit is run into with; null for tasks without one
     */
    record Basis(Instant due, Long measured) {}

    /** The mark after a change. */
    Mark changed(Mark before, Basis basis, DeadlineChange change) {
        if (change.rewords() && before.custom() == null) {
            String field = change.title() != null ? "title" : change.detail() != null ? "detail" : "due";
            throw invalid(field, "What is computed is not reworded; add a task by hand beside it");
        }
        DeadlineState state = change.state() == null ? before.state() : change.state();
        Custom custom = change.applyTo(before.custom());
        boolean settling = change.state() != null && state != DeadlineState.OPEN;
        Mark mark = new Mark(
                before.key(),
                state,
                DeadlineChange.kept(change.owner(), before.owner()),
                DeadlineChange.kept(change.note(), before.note()),
                state == DeadlineState.WAIVED ? DeadlineChange.kept(change.reason(), before.reason()) : null,
                settling ? due(basis, custom) : state == DeadlineState.OPEN ? null : before.settledDue(),
                settling ? basis.measured() : state == DeadlineState.OPEN ? null : before.settledMeasured(),
                custom,
                caller,
                now);
        if (change.reason() != null && state != DeadlineState.WAIVED) {
            throw invalid("reason", "Only what is waived has a reason; take the note");
        }
        return change.owner() == null ? reasoned(mark, "") : checked(mark, "");
    }

    /** The mark that a task by hand begins with. */
    Mark added(String key, NewDeadline request) {
        Custom custom = new Custom(request.title(), DeadlineChange.kept(request.detail(), null), request.due());
        return checked(
                new Mark(key, DeadlineState.OPEN, request.owner(), null, null, null, null, custom, caller, now), "");
    }

    /** Gives the mark back if it agrees with itself and the event, else refuses it at the field at fault. */
    private Mark checked(Mark mark, String at) {
        boolean known = mark.owner() == null
                || facts.contacts().stream().anyMatch(contact -> contact.name().equals(mark.owner()));
        if (!known) {
            throw invalid(at + "owner", "'" + mark.owner() + "' is not a contact of the event");
        }
        return reasoned(mark, at);
    }

    /** An owner who has left the contacts since is no reason to refuse what is said of the task. */
    static Mark reasoned(Mark mark, String at) {
        if (mark.state() == DeadlineState.WAIVED && mark.reason() == null) {
            throw invalid(at + "reason", "What is waived is kept with its reason");
        }
        return mark;
    }

    private static Instant due(Basis basis, Custom custom) {
        return custom == null ? basis.due() : custom.due();
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}

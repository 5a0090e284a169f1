package io.matchday.intake.review;

import io.matchday.intake.countdown.Deadline;
import io.matchday.intake.countdown.DeadlineState;
import io.matchday.intake.countdown.Urgency;
import io.matchday.intake.trap.TrapFinding;
import java.time.Instant;
import java.util.List;

/**
 * What has to be done by when.
 *
 * @param open how many still have to be done, those overdue included
 * @param next the next ones that are not overdue
 * @param later how many come after those
 * @param traps limits that nobody has dealt with, the surest first
 * @param decided how many limits somebody has dealt with
 */
record DeadlineSection(
        List<TaskRow> overdue,
        List<TaskRow> next,
        int later,
        long open,
        long done,
        long waived,
        List<TrapRow> traps,
        long decided) {

    private static final int MOST_NEXT = 10;

    DeadlineSection {
        overdue = List.copyOf(overdue);
        next = List.copyOf(next);
        traps = List.copyOf(traps);
    }

    /** @param deadlines the first due first */
    static DeadlineSection of(List<Deadline> deadlines, List<TrapFinding> traps, Reader reader, Instant now) {
        List<Deadline> pending = deadlines.stream().filter(Deadline::pending).toList();
        List<TaskRow> overdue = rows(pending, true, reader);
        List<TaskRow> next = rows(pending, false, reader);
        List<TrapFinding> open = traps.stream().filter(TrapFinding::open).toList();
        return new DeadlineSection(
                overdue,
                next.stream().limit(MOST_NEXT).toList(),
                Math.max(0, next.size() - MOST_NEXT),
                pending.size(),
                count(deadlines, DeadlineState.DONE),
                count(deadlines, DeadlineState.WAIVED),
                open.stream().map(trap -> TrapRow.of(trap, reader, now)).toList(),
                traps.size() - open.size());
    }

    /** For the stylesheet. */
    public String overdueCss() {
        return overdue.isEmpty() ? Tone.NONE.css() : Tone.RED.css();
    }

    private static List<TaskRow> rows(List<Deadline> pending, boolean overdue, Reader reader) {
        return pending.stream()
                .filter(deadline -> (deadline.urgency() == Urgency.OVERDUE) == overdue)
                .map(deadline -> TaskRow.of(deadline, reader))
                .toList();
    }

    private static long count(List<Deadline> deadlines, DeadlineState state) {
        return deadlines.stream()
                .filter(deadline -> deadline.needed() && deadline.state() == state)
                .count();
    }
}

package io.matchday.intake.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether a duty is filled all the time, and handed over well. */
final class DutyRules {

    /** Time for whoever comes to hear what happened from whoever goes. */
    private static final Duration HANDOVER = Duration.ofMinutes(10);

    private final DutyRole role;
    private final List<Shift> shifts;
    private final Span covered;

    DutyRules(DutyRole role, Roster roster, Span covered) {
        this.role = role;
        this.shifts =
                roster.shifts().stream().filter(shift -> shift.role() == role).toList();
        this.covered = covered;
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Spans.uncovered(covered, shifts.stream().map(Shift::span).toList())
                .forEach(gap -> found.add(Found.of(FindingKind.ROSTER_GAP, role, gap)));
        shifts.forEach(leaving -> handover(leaving, found));
        return found;
    }

    /** A shift after whose end nobody goes on leaves a gap, which is told as such. */
    private void handover(Shift leaving, List<Found> found) {
        Instant end = leaving.endsAt();
        if (!covered.contains(end)) {
            return;
        }
        List<Shift> goingOn =
                shifts.stream().filter(shift -> shift.span().contains(end)).toList();
        boolean well = goingOn.stream().anyMatch(coming -> isWell(leaving, coming));
        if (!goingOn.isEmpty() && !well) {
            Instant overlap = goingOn.stream()
                    .map(Shift::startsAt)
                    .min(Instant::compareTo)
                    .orElse(end);
            found.add(Found.of(FindingKind.SHORT_HANDOVER, role, leaving.person(), new Span(overlap, end)));
        }
    }

    private static boolean isWell(Shift leaving, Shift coming) {
        return coming.person().equals(leaving.person())
                || !coming.startsAt().isAfter(leaving.endsAt().minus(HANDOVER));
    }
}

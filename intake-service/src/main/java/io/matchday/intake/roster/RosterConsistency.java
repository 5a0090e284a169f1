package io.matchday.intake.roster;

import io.matchday.intake.event.EventFacts;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.List;

/** What a roster must never say, not even while it is in the making. */
final class RosterConsistency {

    private RosterConsistency() {}

    /** Gives the roster back if it may be kept, else refuses it at the field at fault. */
    static Roster checked(Roster roster, EventFacts facts) {
        People people = People.of(facts.contacts());
        for (int i = 0; i < roster.shifts().size(); i++) {
            String person = roster.shifts().get(i).person();
            if (!people.knows(person)) {
                throw invalid(i, "person", "'" + person + "' is not among the contacts of the event");
            }
        }
        return sound(roster);
    }

    /** As {@link #checked}, but for people who have left the contacts since: findings tell of those. */
    static Roster sound(Roster roster) {
        for (int i = 0; i < roster.shifts().size(); i++) {
            Shift shift = roster.shifts().get(i);
            if (!shift.endsAt().isAfter(shift.startsAt())) {
                throw invalid(i, "endsAt", "It has to end after it starts");
            }
            apart(i, shift, roster.shifts().subList(0, i));
        }
        return roster;
    }

    private static void apart(int index, Shift shift, List<Shift> before) {
        boolean both = before.stream()
                .anyMatch(other -> other.role().excludes(shift.role())
                        && other.person().equals(shift.person())
                        && other.span().overlaps(shift.span()));
        if (both) {
            throw invalid(
                    index,
                    "role",
                    "'" + shift.person() + "' would investigate and talk to the customer at the same time");
        }
    }

    private static ProblemException invalid(int index, String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, "shifts[" + index + "]." + field, detail);
    }
}

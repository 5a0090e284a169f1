package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** The part of an event that its deadlines are, read and replaced as a whole. */
@ApplicationScoped
public class DeadlinePart {

    private final Marks marks;

    DeadlinePart(Marks marks) {
        this.marks = marks;
    }

    public EventDeadlines read(Event event) {
        return new EventDeadlines(marks.of(event.key()).values().stream()
                .map(StoredMark::mark)
                .filter(mark -> mark.touched() || mark.custom() != null)
                .sorted(Comparator.comparing(Mark::key))
                .toList());
    }

    /** Writes the part as it was kept elsewhere, with owners who have left the contacts since. */
    public void restore(Event event, EventDeadlines part) {
        Set<String> keys = new HashSet<>();
        long byHand = 0;
        for (int i = 0; i < part.marks().size(); i++) {
            Mark mark = part.marks().get(i);
            Marking.reasoned(mark, "marks[" + i + "].");
            if (!keys.add(mark.key())) {
                throw invalid("marks[" + i + "].key", "'" + mark.key() + "' is listed twice");
            }
            byHand += mark.custom() == null ? 0 : 1;
        }
        if (byHand > DeadlineDesk.MOST_BY_HAND) {
            throw invalid("marks", "More than " + DeadlineDesk.MOST_BY_HAND + " tasks by hand");
        }
        marks.replace(event.key(), part.marks());
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}

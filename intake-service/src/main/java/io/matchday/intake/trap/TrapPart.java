package io.matchday.intake.trap;

import io.matchday.intake.event.Event;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** The part of an event that its platforms and their limits are, read and replaced as a whole. */
@ApplicationScoped
public class TrapPart {

    private final PlatformDocuments documents;
    private final TrapDecisions decisions;
    private final PlatformsCheck check;
    private final TrapBook book;

    TrapPart(PlatformDocuments documents, TrapDecisions decisions, PlatformsCheck check, TrapBook book) {
        this.documents = documents;
        this.decisions = decisions;
        this.check = check;
        this.book = book;
    }

    public EventTraps read(Event event) {
        return new EventTraps(documents.read(event.key()), decisions.all(event.key()));
    }

    /** Writes the part as it was kept elsewhere, with domains that have left the event since. */
    public void restore(Event event, EventTraps part) {
        check.sound(part.platforms());
        for (int i = 0; i < part.decisions().size(); i++) {
            String trap = part.decisions().get(i).trapId();
            if (book.trap(trap).isEmpty()) {
                throw ProblemException.atField(
                        CommonProblem.INVALID_FIELD, "decisions[" + i + "].trapId", "No trap '" + trap + "' is known");
            }
        }
        documents.write(event.key(), part.platforms());
        decisions.replace(event.key(), part.decisions());
    }
}

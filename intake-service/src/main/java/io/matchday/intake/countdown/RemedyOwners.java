package io.matchday.intake.countdown;

import io.matchday.intake.event.Event;
import io.matchday.intake.trap.TrapFinding;
import io.matchday.intake.trap.TrapOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whoever has taken on the deadline by which a limit is dealt with also owns the limit. */
@ApplicationScoped
class RemedyOwners implements TrapOwners {

    private final Marks marks;

    RemedyOwners(Marks marks) {
        this.marks = marks;
    }

    @Override
    public Map<String, String> of(Event event, List<TrapFinding> findings) {
        Map<String, StoredMark> said = marks.of(event.key());
        Map<String, String> owners = new HashMap<>();
        for (TrapFinding finding : findings) {
            StoredMark stored = said.get(Planner.task(finding));
            if (stored != null && stored.mark().owner() != null) {
                owners.put(finding.trap().id(), stored.mark().owner());
            }
        }
        return owners;
    }
}

package io.matchday.intake.roster;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether an event has its people on duty. */
@ApplicationScoped
class RosterCheck implements ReadinessCheck {

    private final Rosters rosters;

    RosterCheck(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public List<Missing> missing(Event event) {
        return missing(event.facts(), rosters.read(event));
    }

    static List<Missing> missing(EventFacts facts, Roster roster) {
        return Findings.of(facts, roster).findings().stream()
                .map(RosterCheck::missing)
                .toList();
    }

    private static Missing missing(Finding finding) {
        return new Missing(
                Area.PEOPLE,
                finding.severity(),
                finding.kind().code(),
                subject(finding),
                finding.message(),
                finding.remedy(),
                null);
    }

    private static String subject(Finding finding) {
        if (finding.role() != null) {
            return finding.role().name();
        }
        return finding.person() == null ? "roster" : finding.person();
    }
}

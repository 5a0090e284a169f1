package io.matchday.intake.roster;

import io.matchday.intake.event.Contact;
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
                .map(finding -> missing(finding).ownedBy(owner(facts, finding)))
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

    /** Whom it is about, unless that is somebody who has left. */
    private static String owner(EventFacts facts, Finding finding) {
        return facts.contacts().stream()
                .map(Contact::name)
                .filter(name -> name.equals(finding.person()))
                .findAny()
                .orElse(null);
    }

    private static String subject(Finding finding) {
        if (finding.role() != null) {
            return finding.role().name();
        }
        return finding.person() == null ? "roster" : finding.person();
    }
}

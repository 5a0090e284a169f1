package io.matchday.intake.roster;

import io.matchday.intake.event.EventFacts;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a roster.
 *
 * @param coveredFrom since when duties must be filled
 * @param coveredUntil until when
 */
@Schema(name = "RosterFindings")
record Findings(
        @Schema(required = true, description = "Since when duties must be filled: the event's start less the lead")
                Instant coveredFrom,
        @Schema(required = true, description = "Until when: the event's end and the tail") Instant coveredUntil,
        @Schema(required = true, description = "Duties first, then people by name") List<Finding> findings) {

    Findings {
        findings = List.copyOf(findings);
    }

    static Findings of(EventFacts facts, Roster roster) {
        FindingText text = new FindingText(LocalTimes.of(facts));
        Span covered = roster.covered(facts);
        List<Finding> findings = RosterRules.found(facts, roster).stream()
                .map(found -> new Finding(
                        found.kind(),
                        found.kind().severity(facts.level()),
                        found.role().orElse(null),
                        found.person().orElse(null),
                        found.span().from(),
                        found.span().to(),
                        text.message(found),
                        FindingText.remedy(found.kind())))
                .toList();
        return new Findings(covered.from(), covered.to(), findings);
    }
}

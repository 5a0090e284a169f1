package io.matchday.intake.dossier;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.countdown.EventDeadlines;
import io.matchday.intake.drill.DrillsPart;
import io.matchday.intake.escalation.Escalation;
import io.matchday.intake.estimate.AdoptedEstimates;
import io.matchday.intake.event.NewEvent;
import io.matchday.intake.plan.PlansPart;
import io.matchday.intake.risk.RiskRegister;
import io.matchday.intake.roster.Roster;
import io.matchday.intake.trap.EventTraps;
import io.matchday.intake.trap.Platforms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event with all that hangs on it. A part that is absent is empty. Approvals of plans, tests of channels, phases and
 * scores are not in it: nobody approves or tests by import.
 *
 * @param format version of this form
 */
@Schema(
        name = "Dossier",
        description = "An event with all that hangs on it; a part that is absent is empty. Approvals of plans, tests of"
                + " channels, phases and scores are not in it: nobody approves or tests by import.")
record Dossier(
        @Schema(required = true, description = "Version of this form") @NotNull @Min(FORMAT) @Max(FORMAT)
                Integer format,
        @Schema(required = true) @NotNull @Valid NewEvent event,
        @Valid Chain chain,
        @Valid RiskRegister risks,
        @Valid Roster roster,
        @Valid Escalation escalation,
        @Valid PlansPart plans,
        @Valid DrillsPart drills,
        @Valid EventTraps traps,
        @Valid EventDeadlines deadlines,
        @Valid AdoptedEstimates estimates) {

    static final int FORMAT = 1;

    Dossier {
        chain = Objects.requireNonNullElse(chain, Chain.EMPTY);
        risks = Objects.requireNonNullElseGet(risks, () -> new RiskRegister(List.of()));
        roster = Objects.requireNonNullElse(roster, Roster.NONE);
        escalation = Objects.requireNonNullElse(escalation, Escalation.NONE);
        plans = Objects.requireNonNullElseGet(plans, () -> new PlansPart(List.of()));
        drills = Objects.requireNonNullElseGet(drills, () -> new DrillsPart(List.of()));
        traps = Objects.requireNonNullElseGet(traps, () -> new EventTraps(Platforms.UNSAID, List.of()));
        deadlines = Objects.requireNonNullElseGet(deadlines, () -> new EventDeadlines(List.of()));
        estimates = Objects.requireNonNullElse(estimates, AdoptedEstimates.NONE);
    }
}

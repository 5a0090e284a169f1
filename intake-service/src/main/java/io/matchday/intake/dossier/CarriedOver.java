package io.matchday.intake.dossier;

import io.matchday.intake.countdown.DeadlineState;
import io.matchday.intake.countdown.EventDeadlines;
import io.matchday.intake.countdown.Mark;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.NewEvent;
import io.matchday.intake.plan.PlansPart;
import io.matchday.intake.risk.RiskRecord;
import io.matchday.intake.risk.RiskRegister;
import io.matchday.intake.risk.RiskStatus;
import io.matchday.intake.trap.EventTraps;
import io.matchday.intake.trap.Platforms;
import java.util.List;

/**
 * What a new event takes over from another: what describes how the customer works, not what was decided, rehearsed or
 * tested for that one event.
 */
final class CarriedOver {

    private static final int FIRST = 1;

    private final Dossier from;
    private final Shifted shifted;

    private CarriedOver(Dossier from, Shifted shifted) {
        this.from = from;
        this.shifted = shifted;
    }

    static Dossier of(Dossier from, NewCopy to) {
        CarriedOver carried = new CarriedOver(from, new Shifted(from.event().startsAt(), to.startsAt()));
        return new Dossier(
                Dossier.FORMAT,
                carried.event(to),
                from.chain(),
                carried.risks(),
                carried.shifted.roster(from.roster()),
                from.escalation(),
                carried.plans(),
                null,
                carried.traps(),
                carried.deadlines(),
                null);
    }

    private NewEvent event(NewCopy to) {
        EventFacts before = from.event().facts();
        return new NewEvent(
                to.key(),
                to.name(),
                before.customer(),
                before.level(),
                to.startsAt(),
                shifted.time(before.endsAt()),
                before.products(),
                before.domains().stream().map(this::unestimated).toList(),
                before.contacts(),
                before.sessions().stream().map(shifted::session).toList(),
                before.freezes().stream().map(shifted::freeze).toList(),
                before.expectation(),
                before.profile());
    }

    /** An estimate for one event is no word of the customer on another, and would be taken for one. */
    private Domain unestimated(Domain domain) {
        return from.estimates().estimated(domain) ? domain.expecting(null) : domain;
    }

    /** Whether a risk is still one is decided anew. */
    private RiskRegister risks() {
        return new RiskRegister(from.risks().risks().stream()
                .map(risk -> new RiskRecord(
                        risk.key(),
                        risk.title(),
                        risk.description(),
                        risk.source(),
                        risk.link(),
                        risk.likelihood(),
                        risk.impact(),
                        risk.assessed(),
                        risk.owner(),
                        RiskStatus.PROPOSED,
                        List.of()))
                .toList());
    }

    private PlansPart plans() {
        return new PlansPart(from.plans().plans().stream()
                .map(plan -> new PlansPart.Item(plan.key(), FIRST, plan.content()))
                .toList());
    }

    /** Which platforms serve it; the questions are asked again. */
    private EventTraps traps() {
        return new EventTraps(new Platforms(from.traps().platforms().uses(), List.of()), List.of());
    }

    /** Whose a task was, and the tasks that somebody has thought of. */
    private EventDeadlines deadlines() {
        return new EventDeadlines(from.deadlines().marks().stream()
                .filter(mark -> mark.owner() != null || mark.custom() != null)
                .map(mark -> new Mark(
                        mark.key(),
                        DeadlineState.OPEN,
                        mark.owner(),
                        null,
                        null,
                        null,
                        null,
                        shifted.task(mark),
                        mark.by(),
                        mark.at()))
                .toList());
    }
}

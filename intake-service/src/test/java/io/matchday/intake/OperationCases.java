package io.matchday.intake;

import io.matchday.intake.chain.ChainCases;
import io.matchday.intake.channeltest.ChannelCases;
import io.matchday.intake.countdown.CountdownCases;
import io.matchday.intake.dossier.DossierCases;
import io.matchday.intake.drill.DrillCases;
import io.matchday.intake.escalation.EscalationCases;
import io.matchday.intake.estimate.EstimateCases;
import io.matchday.intake.event.EventCases;
import io.matchday.intake.pastevent.PastEventCases;
import io.matchday.intake.plan.PlanCases;
import io.matchday.intake.questionnaire.QuestionnaireCases;
import io.matchday.intake.readiness.ReadinessCases;
import io.matchday.intake.review.ReviewCases;
import io.matchday.intake.risk.RiskCases;
import io.matchday.intake.roster.RosterCases;
import io.matchday.intake.ticket.TicketCases;
import io.matchday.intake.transition.TransitionCases;
import io.matchday.intake.trap.TrapCases;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.stream.Stream;

/** Who is let in to each operation, feature by feature. */
final class OperationCases {

    private OperationCases() {}

    static List<OperationCase> all() {
        return Stream.of(
                        ChainCases.all(),
                        ChannelCases.all(),
                        CountdownCases.all(),
                        DossierCases.all(),
                        DrillCases.all(),
                        EscalationCases.all(),
                        EstimateCases.all(),
                        EventCases.all(),
                        PastEventCases.all(),
                        PlanCases.all(),
                        QuestionnaireCases.all(),
                        ReadinessCases.all(),
                        ReviewCases.all(),
                        RiskCases.all(),
                        RosterCases.all(),
                        TicketCases.all(),
                        TransitionCases.all(),
                        TrapCases.all())
                .flatMap(List::stream)
                .toList();
    }
}

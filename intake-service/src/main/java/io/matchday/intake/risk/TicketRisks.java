package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import io.matchday.intake.problem.Frequency;
import io.matchday.intake.problem.RecurringProblem;
import io.matchday.intake.ticket.CustomerProblems;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What the customer had before may come again at the event. */
@ApplicationScoped
class TicketRisks implements RiskSource {

    private final CustomerProblems problems;

    TicketRisks(CustomerProblems problems) {
        this.problems = problems;
    }

    @Override
    public List<ProposedRisk> propose(Event event) {
        return problems.of(event.customerKey(), CustomerProblems.LEAST).stream()
                .map(TicketRisks::risk)
                .toList();
    }

    static ProposedRisk risk(RecurringProblem problem) {
        return new ProposedRisk(
                Evidence.tickets(
                        problem.key(),
                        problem.tickets(),
                        Math.round(problem.perMonth() * 100) / 100.0,
                        problem.lastSeen()),
                new Message(
                        "Comes again: " + problem.label().en(),
                        "反复出现：" + problem.label().zh()),
                description(problem),
                problem.link(),
                Frequency.likelihood(problem.perMonth()),
                problem.impact());
    }

    private static Message description(RecurringProblem problem) {
        String terms = String.join(", ", problem.terms());
        String last = problem.lastSeen().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return new Message(
                String.format(
                        Locale.ROOT,
                        "%d tickets on %d days tell of it, the last one of %s; lately %.1f days in thirty. Their words: %s",
                        problem.count(),
                        problem.days(),
                        last,
                        problem.perMonth(),
                        terms),
                String.format(
                        Locale.ROOT,
                        "共 %d 张工单、涉及 %d 天，最近一次为 %s；近期每三十天约 %.1f 天。关键词：%s",
                        problem.count(),
                        problem.days(),
                        last,
                        problem.perMonth(),
                        terms));
    }
}

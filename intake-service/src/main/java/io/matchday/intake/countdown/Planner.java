package io.matchday.intake.countdown;

import io.matchday.intake.event.EventFacts;
import io.matchday.intake.trap.Certainty;
import io.matchday.intake.trap.TrapFinding;
import io.matchday.intake.workday.WorkCalendar;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Computes what has to be done for an event, and by when. */
final class Planner {

    static final String TRAP_PREFIX = "trap-";
    private static final String QUESTIONS = "platform-questions";

    private final EventFacts facts;
    private final WorkCalendar calendar;

    Planner(EventFacts facts, WorkCalendar calendar) {
        this.facts = facts;
        this.calendar = calendar;
    }

    List<PlannedTask> plan(List<StandardTask> standard, List<TrapFinding> findings) {
        return Stream.of(
                        standard.stream().filter(task -> task.neededFor(facts)).map(this::planned),
                        findings.stream()
                                .filter(TrapFinding::open)
                                .filter(finding -> finding.basis().certainty() != Certainty.ASK)
                                .map(Planner::remedy),
                        questions(findings.stream()
                                .filter(TrapFinding::open)
                                .filter(finding -> finding.basis().certainty() == Certainty.ASK)
                                .toList()))
                .flatMap(tasks -> tasks)
                .toList();
    }

    Instant due(StandardTask task) {
        return switch (task.anchor()) {
            case START -> calendar.before(facts.startsAt(), task.lead());
            case END -> calendar.after(facts.endsAt(), task.lead());
        };
    }

    /** Key of the task by which a limit is dealt with. */
    static String task(TrapFinding finding) {
        return switch (finding.basis().certainty()) {
            case HIT, POSSIBLE -> TRAP_PREFIX + finding.trap().id();
            case ASK -> QUESTIONS;
        };
    }

    private PlannedTask planned(StandardTask task) {
        return new PlannedTask(
                task.key(),
                PlannedTask.Kind.STANDARD,
                task.title(),
                task.detail(),
                due(task),
                task.lead(),
                task.source(),
                null);
    }

    private static PlannedTask remedy(TrapFinding finding) {
        return new PlannedTask(
                task(finding),
                PlannedTask.Kind.TRAP,
                finding.summary(),
                finding.trap().remedy(),
                finding.due(),
                finding.trap().lead(),
                finding.trap().source(),
                finding.basis().measured());
    }

    /** One task for all questions: whoever sits down with the platform's people asks them in one go. */
    private static Stream<PlannedTask> questions(List<TrapFinding> asked) {
        return asked.stream().min(Comparator.comparing(TrapFinding::due)).stream()
                .map(first -> new PlannedTask(
                        QUESTIONS,
                        PlannedTask.Kind.TRAP,
                        new Message(
                                "Questions on platforms are answered: " + asked.size(),
                                "回答平台限制相关问题:" + asked.size() + " 项"),
                        new Message(
                                "GET …/traps lists them; answers go into …/platforms", "问题见 …/traps,答案填入 …/platforms"),
                        first.due(),
                        first.trap().lead(),
                        null,
                        (long) asked.size()));
    }
}

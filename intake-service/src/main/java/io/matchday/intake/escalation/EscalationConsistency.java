package io.matchday.intake.escalation;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Duty;
import io.matchday.intake.roster.People;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether policies name people and domains that are there, and end with a commander. */
final class EscalationConsistency {

    private final People people;
    private final Reach reach;
    private final Set<String> domains;

    private EscalationConsistency(EventFacts facts, Duty duty) {
        this.people = duty.people();
        this.reach = new Reach(duty);
        this.domains = facts.domains().stream().map(Domain::name).collect(Collectors.toSet());
    }

    /** Gives the policies back if they may be kept, else refuses them at the field at fault. */
    static Escalation checked(Escalation escalation, EventFacts facts, Duty duty) {
        EscalationConsistency check = new EscalationConsistency(facts, duty);
        sound(escalation);
        for (int i = 0; i < escalation.policies().size(); i++) {
            check.policy("policies[" + i + "]", escalation.policies().get(i));
        }
        return escalation;
    }

    /** As {@link #checked}, but for people and domains that have left the event since: readiness tells of those. */
    static Escalation sound(Escalation escalation) {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < escalation.policies().size(); i++) {
            Policy policy = escalation.policies().get(i);
            String at = "policies[" + i + "]";
            if (!keys.add(policy.key())) {
                throw invalid(at + ".key", "'" + policy.key() + "' is listed twice");
            }
            steps(at, policy.steps());
        }
        return escalation;
    }

    private static void steps(String at, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            String step = at + ".steps[" + i + "]";
            if (i > 0 && steps.get(i).afterSeconds() <= steps.get(i - 1).afterSeconds()) {
                throw invalid(step + ".afterSeconds", "It has to come later than the step before");
            }
            for (int j = 0; j < steps.get(i).targets().size(); j++) {
                Target target = steps.get(i).targets().get(j);
                if ((target.role() == null) == (target.contact() == null)) {
                    throw invalid(step + ".targets[" + j + "]", "Either a role or a contact is expected");
                }
            }
        }
    }

    private void policy(String at, Policy policy) {
        for (int i = 0; i < policy.domains().size(); i++) {
            if (!domains.contains(policy.domains().get(i))) {
                throw invalid(
                        at + ".domains[" + i + "]",
                        "'" + policy.domains().get(i) + "' is not among the domains of the event");
            }
        }
        List<Step> steps = policy.steps();
        for (int i = 0; i < steps.size(); i++) {
            targets(at + ".steps[" + i + "]", steps.get(i));
        }
        Step last = steps.get(steps.size() - 1);
        if (last.targets().stream().noneMatch(target -> target.commands(people))) {
            throw invalid(at + ".steps[" + (steps.size() - 1) + "].targets", "The last step has to reach a commander");
        }
    }

    private void targets(String at, Step step) {
        for (int i = 0; i < step.targets().size(); i++) {
            target(at + ".targets[" + i + "]", step.targets().get(i), step);
        }
    }

    private void target(String at, Target target, Step step) {
        String field = at + (target.role() == null ? ".contact" : ".role");
        if (target.contact() != null && !people.knows(target.contact())) {
            throw invalid(field, "'" + target.contact() + "' is not among the contacts of the event");
        }
        if (!reach.ever(target, step)) {
            throw invalid(field, target.label() + " cannot be reached by " + kinds(step));
        }
    }

    private static String kinds(Step step) {
        return step.channels().stream().map(Contact.Kind::name).collect(Collectors.joining(" or "));
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}

package io.matchday.intake.plan;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.EventFacts;
import io.matchday.platform.text.Message;
import java.util.List;

/** A standard plan as it reads for one event. */
final class FromLibrary {

    private final EventFacts facts;
    private final String language;

    FromLibrary(EventFacts facts, NewPlan.Language language) {
        this.facts = facts;
        this.language = language.name();
    }

    PlanContent content(LibraryPlan plan) {
        return new PlanContent(
                text(plan.title()),
                plan.kind(),
                List.of(),
                plan.trigger() == null ? Trigger.byHand(text(plan.sign())) : plan.trigger(),
                plan.preconditions().stream().map(this::text).toList(),
                steps(plan.mitigation()),
                steps(plan.rollback()),
                steps(plan.verification()),
                firstOf(plan.owner()),
                plan.approver() == null ? null : new Approver(plan.approver(), firstOf(plan.approver())),
                plan.takesEffectWithin(),
                plan.preApproved());
    }

    private List<Step> steps(List<LibraryPlan.LibraryStep> steps) {
        return steps.stream()
                .map(step -> new Step(text(step.text()), step.role(), step.expectedSeconds(), null, null))
                .toList();
    }

    private String text(Message message) {
        return Placeholder.filled(message.in(language), facts);
    }

    /** The first contact in a role; null where nobody has it. */
    private String firstOf(Contact.Role role) {
        return facts.contacts().stream()
                .filter(contact -> contact.role() == role)
                .map(Contact::name)
                .findFirst()
                .orElse(null);
    }
}

package io.matchday.intake.plan;

import io.matchday.intake.event.Contact;
import java.time.Duration;
import java.util.List;

/** Plans for tests of rules. */
final class Contents {

    static final Step READ = step("Read the error");
    static final Step SWITCH = step("Switch over");
    static final Step CHECK = step("Check the picture");
    static final PlanContent COMPLETE = new PlanContent(
            "Push lost",
            PlanKind.RECOVER,
            List.of("push-single"),
            new Trigger(new OnVerdict(Verdict.PUSH, null, "push.aurora.example"), null, null),
            List.of("The back-up runs"),
            List.of(READ, SWITCH),
            List.of(SWITCH),
            List.of(CHECK),
            "Ada",
            new Approver(Contact.Role.COMMANDER, null),
            Duration.ofMinutes(1),
            false);

    private Contents() {}

    static Step step(String text) {
        return new Step(text, Contact.Role.INVESTIGATOR, 20, null, null);
    }

    static PlanContent triggeredBy(Trigger trigger) {
        return new PlanContent(
                COMPLETE.title(),
                COMPLETE.kind(),
                COMPLETE.risks(),
                trigger,
                COMPLETE.preconditions(),
                COMPLETE.mitigation(),
                COMPLETE.rollback(),
                COMPLETE.verification(),
                COMPLETE.owner(),
                COMPLETE.approver(),
                COMPLETE.takesEffectWithin(),
                COMPLETE.preApproved());
    }

    /** The same plan with what surrounds its procedure said otherwise. */
    static PlanContent about(String title, String owner, Approver approver, Boolean preApproved) {
        return new PlanContent(
                title,
                COMPLETE.kind(),
                COMPLETE.risks(),
                COMPLETE.trigger(),
                COMPLETE.preconditions(),
                COMPLETE.mitigation(),
                COMPLETE.rollback(),
                COMPLETE.verification(),
                owner,
                approver,
                COMPLETE.takesEffectWithin(),
                preApproved);
    }
}

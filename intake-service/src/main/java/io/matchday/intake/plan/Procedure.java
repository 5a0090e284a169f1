package io.matchday.intake.plan;

import io.matchday.intake.event.Contact;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people do when they carry a plan out, apart from how it is put: two versions with the same procedure need not both
 * be rehearsed. A text counts by its letters, digits and symbols; with other words it may be another act.
 */
public record Procedure(
        PlanKind kind, Trigger trigger, List<Act> mitigation, List<Act> rollback, List<Act> verification) {

    private static final Pattern SPACING = Pattern.compile("[\\p{Z}\\s.,;:!?\"'“”‘’()、。，；：！？（）]+");

    public Procedure {
        mitigation = List.copyOf(mitigation);
        rollback = List.copyOf(rollback);
        verification = List.copyOf(verification);
    }

    public static Procedure of(PlanContent content) {
        Trigger trigger = content.trigger();
        return new Procedure(
                content.kind(),
                trigger.manual() == null
                        ? trigger
                        : Trigger.byHand(plain(trigger.manual().words())),
                acts(content.mitigation()),
                acts(content.rollback()),
                acts(content.verification()));
    }

    private static List<Act> acts(List<Step> steps) {
        return steps.stream()
                .map(step -> new Act(plain(step.text()), step.role(), step.command(), step.runbook()))
                .toList();
    }

    private static String plain(String text) {
        return SPACING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A step without how long it takes. */
    public record Act(String text, Contact.Role role, String command, String runbook) {}
}

package io.matchday.intake.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.intake.event.Contact;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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

    /** The same for the same procedure, here and in every other installation. */
    public String digest() {
        StringBuilder text = new StringBuilder();
        part(text, kind.name(), trigger.condition().told());
        List.of(mitigation, rollback, verification).forEach(acts -> {
            part(text, "section");
            acts.forEach(act -> part(
                    text, act.text(), act.role() == null ? null : act.role().name(), act.command(), act.runbook()));
        });
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }

    /** Text has no NUL in it, so that no two procedures run into the same digest by where their parts end. */
    private static void part(StringBuilder text, String... parts) {
        Arrays.stream(parts).forEach(one -> text.append(one == null ? "" : one).append('\0'));
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

package io.matchday.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares what a plan says in two versions. A step is known by its text. */
final class Changes {

    private final PlanContent before;
    private final PlanContent after;
    private final List<PlanChange> changes = new ArrayList<>();

    Changes(PlanContent before, PlanContent after) {
        this.before = before;
        this.after = after;
    }

    List<PlanChange> all() {
        field("title", before.title(), after.title());
        field("kind", before.kind(), after.kind());
        lines("risks", before.risks(), after.risks());
        trigger(before.trigger(), after.trigger());
        lines("preconditions", before.preconditions(), after.preconditions());
        for (Section section : Section.values()) {
            steps(section);
        }
        field("owner", before.owner(), after.owner());
        field("approver", told(before.approver()), told(after.approver()));
        field("takesEffectWithin", before.takesEffectWithin(), after.takesEffectWithin());
        field("preApproved", before.preApproved(), after.preApproved());
        return List.copyOf(changes);
    }

    /** Another form of trigger is another trigger, even where it is told in the same words. */
    private void trigger(Trigger old, Trigger now) {
        if (!old.equals(now)) {
            changes.add(PlanChange.changed(
                    "trigger", old.condition().told(), now.condition().told()));
        }
    }

    private void steps(Section section) {
        List<Step> old = before.steps(section);
        List<Step> now = after.steps(section);
        for (Alignment.Line line : lines(section.field(), texts(old), texts(now))) {
            if (line.kept()) {
                step(section.field() + "[" + line.after() + "]", old.get(line.before()), now.get(line.after()));
            }
        }
    }

    private void step(String at, Step old, Step now) {
        field(at + ".role", old.role(), now.role());
        field(at + ".expectedSeconds", old.expectedSeconds(), now.expectedSeconds());
        field(at + ".command", old.command(), now.command());
        field(at + ".runbook", old.runbook(), now.runbook());
    }

    private List<Alignment.Line> lines(String field, List<String> old, List<String> now) {
        List<Alignment.Line> lines = Alignment.of(old, now);
        for (Alignment.Line line : lines) {
            if (line.before() < 0) {
                changes.add(PlanChange.added(field + "[" + line.after() + "]", now.get(line.after())));
            } else if (line.after() < 0) {
                changes.add(PlanChange.removed(field + "[" + line.before() + "]", old.get(line.before())));
            }
        }
        return lines;
    }

    private void field(String field, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            changes.add(PlanChange.changed(field, text(old), text(now)));
        }
    }

    private static List<String> texts(List<Step> steps) {
        return steps.stream().map(Step::text).toList();
    }

    private static String told(Approver approver) {
        return approver == null ? null : approver.told();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}

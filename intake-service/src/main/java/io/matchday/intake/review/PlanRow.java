package io.matchday.intake.review;

import io.matchday.intake.drill.DrillFacts;
import io.matchday.intake.plan.PlanStanding;
import io.matchday.intake.plan.PlanStatus;
import java.util.Comparator;
import java.util.List;

/**
 * A contingency plan, what the customer said of it, and how its last drill went.
 *
 * @param owner null: nobody's yet
 * @param within how soon it takes effect; null: not said
 * @param approval null: nobody approved it
 * @param drillDetail of which version, when, and how long it took; null: none was held
 */
record PlanRow(
        String key,
        String title,
        String kind,
        Tone sign,
        String state,
        String owner,
        String within,
        Approval approval,
        Tone drillSign,
        String drill,
        String drillDetail) {

    static PlanRow of(PlanStanding plan, List<DrillFacts> drills, Reader reader) {
        DrillFacts last = drills.stream()
                .filter(drill -> drill.result() != null)
                .max(Comparator.comparing(DrillFacts::heldAt))
                .orElse(null);
        return new PlanRow(
                plan.key(),
                plan.title(),
                reader.text(Terms.of(plan.kind())),
                plan.status() == PlanStatus.APPROVED ? Tone.GREEN : Tone.YELLOW,
                reader.text(Terms.of(plan.status())) + " · v" + plan.version(),
                plan.owner(),
                plan.takesEffectWithin() == null ? null : reader.duration(plan.takesEffectWithin()),
                plan.approval() == null ? null : Approval.of(plan.approval(), reader),
                last == null ? Tone.NONE : Tone.of(last.result()),
                last == null ? planned(drills, reader) : reader.text(Terms.of(last.result())),
                last == null ? null : held(last, reader));
    }

    /** For the stylesheet. */
    public String tone() {
        return sign.css();
    }

    /** For the stylesheet. */
    public String drillTone() {
        return drillSign.css();
    }

    private static String held(DrillFacts drill, Reader reader) {
        String when = "v" + drill.planVersion() + " · " + reader.time(drill.heldAt());
        return drill.took() == null ? when : when + " · " + reader.duration(drill.took());
    }

    private static String planned(List<DrillFacts> drills, Reader reader) {
        return drills.stream()
                .map(DrillFacts::plannedAt)
                .max(Comparator.naturalOrder())
                .map(at -> reader.text("planned ", "计划于 ") + reader.time(at))
                .orElse(reader.text("never rehearsed", "未演练"));
    }

    /**
     * Who approved it.
     *
     * @param when which version, and when
     */
    record Approval(String by, String when) {

        private static Approval of(PlanStanding.Approval approval, Reader reader) {
            String version = "v" + approval.version();
            return approval.by() == null
                    ? new Approval(reader.text("customer", "客户"), version)
                    : new Approval(approval.by(), version + " · " + reader.time(approval.at()));
        }
    }
}

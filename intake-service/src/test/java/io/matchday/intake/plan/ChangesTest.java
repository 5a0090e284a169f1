package io.matchday.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void aStepIsKnownByItsText() {
        Step handed = new Step("Switch over", Contact.Role.COMMANDER, 20, null, null);
        PlanContent after =
                Contents.COMPLETE.with(Section.MITIGATION, List.of(Contents.step("Ask the push side"), handed));
        assertThat(new Changes(Contents.COMPLETE, after).all())
                .containsExactly(
                        PlanChange.removed("mitigation[0]", "Read the error"),
                        PlanChange.added("mitigation[0]", "Ask the push side"),
                        PlanChange.changed("mitigation[1].role", "INVESTIGATOR", "COMMANDER"));
    }

    @Test
    void fieldsAreToldWithWhatTheySaid() {
        PlanContent after = Contents.about("Push gone", null, new Approver(Contact.Role.CUSTOMER, "Chen"), true);
        assertThat(new Changes(Contents.COMPLETE, after).all())
                .containsExactly(
                        PlanChange.changed("title", "Push lost", "Push gone"),
                        PlanChange.changed("owner", "Ada", null),
                        PlanChange.changed("approver", "COMMANDER", "CUSTOMER Chen"),
                        PlanChange.changed("preApproved", "false", "true"));
    }

    @Test
    void anotherFormOfTriggerIsAnotherTrigger() {
        PlanContent after = Contents.triggeredBy(Trigger.byHand("verdict PUSH of push.aurora.example"));
        assertThat(new Changes(Contents.COMPLETE, after).all())
                .extracting(PlanChange::field)
                .containsExactly("trigger");
    }

    @Property
    void thereAreNoChangesExactlyWhenBothSayTheSame(
            @ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
        PlanContent one = Contents.COMPLETE.with(Section.ROLLBACK, before);
        PlanContent other = Contents.COMPLETE.with(Section.ROLLBACK, after);
        assertThat(new Changes(one, other).all().isEmpty()).isEqualTo(one.equals(other));
    }

    /** What was removed and added makes up the difference in length; nothing is told twice. */
    @Property
    void linesAddUp(@ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
        List<Alignment.Line> lines = Alignment.of(
                before.stream().map(Step::text).toList(),
                after.stream().map(Step::text).toList());
        assertThat(lines.stream().map(Alignment.Line::before).filter(place -> place >= 0))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(before.size());
        assertThat(lines.stream().map(Alignment.Line::after).filter(place -> place >= 0))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(after.size());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of("a", "b", "c").map(Contents::step).list().ofMaxSize(6);
    }
}

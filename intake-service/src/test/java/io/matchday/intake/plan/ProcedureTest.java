package io.matchday.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureTest {

    @ParameterizedTest(name = "{0} / {1}: {2}, because {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Switch over  | switch  over.      | true  | case, spaces and a full stop are how it is put",
                "切换到备路       | 切换，到备路         | false | a break inside Chinese text may part words",
                "切换到备路       | 切换到备路。         | true  | a full stop is how it is put",
                "Switch over  | Switch back        | false | another word may be another act",
                "Drop to 3.5 M | Drop to 35 M      | false | another figure is another act",
                "Wait until > 5 | Wait until < 5   | false | a symbol turns the sense round",
                "Set to -1    | Set to 1           | false | so does a sign"
            })
    void aTextCountsByItsLettersDigitsAndSymbols(String before, String after, boolean same, String because) {
        assertThat(saying(before).equals(saying(after))).as(because).isEqualTo(same);
        assertThat(saying(before).digest().equals(saying(after).digest()))
                .as(because)
                .isEqualTo(same);
    }

    @Test
    void whoKeepsAndReleasesAPlanIsNoPartOfIt() {
        PlanContent other = Contents.about("Other title", "Lin", null, true);
        assertThat(Procedure.of(other)).isEqualTo(Procedure.of(Contents.COMPLETE));
    }

    @Test
    void whoDoesAStepAndWhatIsTypedAre() {
        assertThat(with(new Step("Switch over", Contact.Role.COMMANDER, 20, null, null)))
                .isNotEqualTo(with(Contents.SWITCH));
        assertThat(with(new Step("Switch over", Contact.Role.INVESTIGATOR, 20, "rm -r /", null)))
                .isNotEqualTo(with(Contents.SWITCH));
        assertThat(with(new Step("Switch over", Contact.Role.INVESTIGATOR, 90, null, null)))
                .as("how long it takes is what a drill finds out")
                .isEqualTo(with(Contents.SWITCH));
        assertThat(Procedure.of(Contents.triggeredBy(Trigger.byHand("A call"))))
                .as("when it applies is a part of what people do")
                .isNotEqualTo(Procedure.of(Contents.COMPLETE));
    }

    private static Procedure saying(String text) {
        return with(Contents.step(text));
    }

    private static Procedure with(Step step) {
        return Procedure.of(Contents.COMPLETE.with(Section.MITIGATION, List.of(step)));
    }
}

package io.matchday.intake.escalation;

import static io.matchday.intake.Evening.ADA;
import static io.matchday.intake.Evening.LIN;
import static io.matchday.intake.Evening.MEI;
import static io.matchday.intake.Evening.at;
import static io.matchday.intake.Evening.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact.Kind;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Severity;
import io.matchday.intake.roster.Duty;
import io.matchday.intake.roster.DutyRole;
import io.matchday.intake.roster.Roster;
import io.matchday.intake.roster.Shift;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationCheckTest {

    private static final Target COMMANDER = new Target(DutyRole.COMMANDER, null);
    private static final Target INVESTIGATOR = new Target(DutyRole.INVESTIGATOR, null);
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"STANDARD, none", "IMPORTANT, ADVISORY", "CRITICAL, BLOCKING"})
    void noPolicyMattersByLevel(Level level, String severity) {
        List<Missing> missing = missing(facts(level, LIN, ADA, MEI), Escalation.NONE, Roster.NONE);
        assertThat(missing.stream()
                        .map(one -> one.severity().name())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(severity);
    }

    @Test
    void aDutyThatIsFilledAllTheTimeIsReached() {
        assertThat(missing(facts(), policy(step(0, ALL, INVESTIGATOR), step(300, ALL, COMMANDER)), always()))
                .isEmpty();
    }

    @Test
    void withoutARosterTheContactsAreReached() {
        assertThat(missing(facts(), policy(step(0, ALL, INVESTIGATOR), step(300, ALL, COMMANDER)), Roster.NONE))
                .isEmpty();
    }

    @Test
    void aStepThatReachesNobodyForAWhileBlocksWhateverTheLevel() {
        Roster roster = roster(
                new Shift("Lin", DutyRole.COMMANDER, at("10:00"), at("17:00")),
                new Shift("Ada", DutyRole.INVESTIGATOR, at("11:00"), at("12:00")),
                new Shift("Ada", DutyRole.INVESTIGATOR, at("13:00"), at("15:00")));
        EventFacts standard = facts(Level.STANDARD, LIN, ADA, MEI);
        assertThat(missing(standard, policy(step(0, ALL, INVESTIGATOR), step(300, ALL, COMMANDER)), roster))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(missing.subject()).isEqualTo("default#1");
                    assertThat(missing.message().en())
                            .contains("from 2026-12-05 20:00 +08:00 to 2026-12-05 21:00 +08:00")
                            .contains("1 more");
                });
        assertThat(missing(standard, policy(step(0, ALL, INVESTIGATOR, COMMANDER)), roster))
                .as("the commander is told in the same step")
                .isEmpty();
    }

    @Test
    void whoIsThereButHasNoChannelOfTheKindsIsNotReached() {
        assertThat(missing(facts(), policy(step(0, EnumSet.of(Kind.EMAIL), COMMANDER)), always()))
                .extracting(Missing::code)
                .containsExactly("escalation-reaches-nobody");
    }

    private static List<Missing> missing(EventFacts facts, Escalation escalation, Roster roster) {
        return EscalationCheck.missing(facts, escalation, Duty.of(facts, roster));
    }

    private static Roster always() {
        return roster(
                new Shift("Lin", DutyRole.COMMANDER, at("10:00"), at("17:00")),
                new Shift("Ada", DutyRole.INVESTIGATOR, at("10:00"), at("17:00")));
    }

    private static Roster roster(Shift... shifts) {
        return new Roster(null, null, List.of(shifts));
    }

    private static Escalation policy(Step... steps) {
        return new Escalation(List.of(new Policy("default", null, null, List.of(steps))));
    }

    private static Step step(int after, Set<Kind> kinds, Target... targets) {
        return new Step(after, List.of(targets), kinds, null);
    }
}

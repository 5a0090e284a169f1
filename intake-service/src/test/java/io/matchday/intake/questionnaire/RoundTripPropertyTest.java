package io.matchday.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Consistency;
import io.matchday.intake.event.EventFacts;
import io.matchday.testkit.xlsx.Book;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RoundTripPropertyTest {

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whateverAnEventSaysComesBackFromItsQuestionnaire(
            @ForAll("facts") EventFacts facts, @ForAll Language language) {
        Assume.that(Consistency.disagreements(facts).isEmpty());
        Draft draft = Samples.sentBack(Samples.exported(facts, language), facts);
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().warnings()).isEmpty();
        assertThat(draft.report().changes()).isEmpty();
        assertThat(draft.report().conflicts()).isEmpty();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whateverAnEventSaysCanBeTakenFromItsQuestionnaireAlone(@ForAll("facts") EventFacts facts) {
        Assume.that(Consistency.disagreements(facts).isEmpty());
        byte[] file = Samples.exported(facts, Language.ZH);
        // The addresses of the samples have no form, and are known by the base alone.
        Filled filled = Samples.REVIEW.read(file);
        assertThat(filled.findings().errors()).isEmpty();
        assertThat(FactsTree.of(filled.facts().orElseThrow())).isEqualTo(FactsTree.of(facts));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatSomebodyElseChangedMeanwhileIsNeverLost(
            @ForAll("facts") EventFacts exported, @ForAll("facts") EventFacts stored) {
        Assume.that(Consistency.disagreements(exported).isEmpty());
        Assume.that(Consistency.disagreements(stored).isEmpty());
        Draft draft = Samples.sentBack(
                Book.of(Samples.exported(exported, Language.EN)).save(), stored);
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().conflicts()).isEmpty();
        assertThat(draft.report().changes()).isEmpty();
        assertThat(draft.facts()).contains(stored);
    }

    @Provide
    Arbitrary<EventFacts> facts() {
        return AnyFacts.all();
    }
}

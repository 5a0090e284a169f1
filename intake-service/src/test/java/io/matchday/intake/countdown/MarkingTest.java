package io.matchday.intake.countdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Marking.Basis BASIS = new Marking.Basis(NOW.plusSeconds(86_400), 7L);
    private final Marking marking =
            new Marking(PlannerTest.facts(NOW.plusSeconds(864_000), Level.CRITICAL, Product.LIVE), "lin", NOW);

    @Test
    void whatIsDoneKeepsWhatItWasDoneOnUntilItIsOpenedAgain() {
        Mark done = change(Mark.untouched("task"), DeadlineState.DONE, null);
        assertThat(done.settledDue()).isEqualTo(BASIS.due());
        assertThat(done.settledMeasured()).isEqualTo(7L);
        Mark noted = marking.changed(
                done, new Marking.Basis(NOW, 9L), new DeadlineChange(null, null, "looked at", null, null, null, null));
        assertThat(noted.settledDue()).as("a note settles nothing anew").isEqualTo(BASIS.due());
        assertThat(change(noted, DeadlineState.OPEN, null).settledDue()).isNull();
        assertThat(marking.changed(
                                done,
                                new Marking.Basis(NOW, 9L),
                                new DeadlineChange(DeadlineState.DONE, null, null, null, null, null, null))
                        .settledMeasured())
                .as("saying it again means having looked again")
                .isEqualTo(9L);
    }

    @Test
    void aWaiverNeedsAReasonAndLosesItWhenOpened() {
        assertThatThrownBy(() -> change(Mark.untouched("task"), DeadlineState.WAIVED, null))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> change(Mark.untouched("task"), DeadlineState.WAIVED, " "))
                .isInstanceOf(ProblemException.class);
        Mark waived = change(Mark.untouched("task"), DeadlineState.WAIVED, "announced late");
        assertThat(waived.reason()).isEqualTo("announced late");
        assertThat(change(waived, DeadlineState.OPEN, null).reason()).isNull();
    }

    @Test
    void anOwnerIsAContactOfTheEvent() {
        assertThatThrownBy(() -> marking.changed(
                        Mark.untouched("task"),
                        BASIS,
                        new DeadlineChange(null, "Nobody", null, null, null, null, null)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aTaskWhoseOwnerHasLeftTheContactsCanStillBeDone() {
        Mark owned = new Mark("task", DeadlineState.OPEN, "Lin", null, null, null, null, null, "lin", NOW);
        assertThat(change(owned, DeadlineState.DONE, null).owner()).isEqualTo("Lin");
    }

    @ParameterizedTest(name = "\"{0}\" after \"{1}\" leaves \"{2}\"")
    @CsvSource(
            nullValues = "-",
            value = {"-, old, old", "new, old, new", "'', old, -", "' ', old, -", "-, -, -"})
    void aFieldThatIsAbsentStaysAndEmptyTextTakesItAway(String changed, String before, String after) {
        assertThat(DeadlineChange.kept(changed, before)).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} seconds left: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-1, OVERDUE",
                "0, ONE_DAY_AHEAD",
                "86400, ONE_DAY_AHEAD",
                "86401, THREE_DAYS_AHEAD",
                "259200, THREE_DAYS_AHEAD",
                "259201, -"
            })
    void whatPeopleAreRemindedOf(long left, ReminderKind kind) {
        assertThat(ReminderKind.at(NOW.plusSeconds(left), NOW).orElse(null)).isEqualTo(kind);
    }

    private Mark change(Mark before, DeadlineState state, String reason) {
        return marking.changed(before, BASIS, new DeadlineChange(state, null, null, reason, null, null, null));
    }
}

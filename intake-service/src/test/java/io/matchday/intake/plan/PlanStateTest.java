package io.matchday.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStateTest {

    @ParameterizedTest(name = "{0} {1}: {2}, because {3}")
    @CsvSource({
        "DRAFT,             CHANGE,         DRAFT,             a draft is written on",
        "DRAFT,             SUBMIT,         SUBMITTED,         the team is done",
        "DRAFT,             APPROVE,        refused,           nobody laid it before the customer",
        "DRAFT,             REQUEST_CHANGE, refused,           nobody laid it before the customer",
        "DRAFT,             STRIKE_STEP,    refused,           nobody laid it before the customer",
        "DRAFT,             RETIRE,         RETIRED,           it may be given up at any time",
        "SUBMITTED,         CHANGE,         DRAFT,             what was submitted is no longer the newest",
        "SUBMITTED,         SUBMIT,         refused,           it lies there already",
        "SUBMITTED,         APPROVE,        APPROVED,          that is what it is for",
        "SUBMITTED,         REQUEST_CHANGE, CHANGES_REQUESTED, the team has to write anew",
        "SUBMITTED,         STRIKE_STEP,    DRAFT,             the customer has written a version",
        "SUBMITTED,         ADD_STEP,       DRAFT,             the customer has written a version",
        "SUBMITTED,         RETIRE,         RETIRED,           it may be given up at any time",
        "APPROVED,          CHANGE,         DRAFT,             what was agreed is not what is written now",
        "APPROVED,          SUBMIT,         refused,           it is agreed already",
        "APPROVED,          APPROVE,        refused,           it is agreed already",
        "APPROVED,          REQUEST_CHANGE, CHANGES_REQUESTED, the customer has thought again",
        "APPROVED,          STRIKE_STEP,    DRAFT,             the customer has thought again",
        "APPROVED,          RETIRE,         RETIRED,           it may be given up at any time",
        "CHANGES_REQUESTED, CHANGE,         DRAFT,             that is what was asked for",
        "CHANGES_REQUESTED, SUBMIT,         refused,           nothing has changed",
        "CHANGES_REQUESTED, APPROVE,        refused,           it was sent back",
        "CHANGES_REQUESTED, RETIRE,         RETIRED,           it may be given up at any time",
        "RETIRED,           CHANGE,         DRAFT,             it is taken up again",
        "RETIRED,           SUBMIT,         refused,           nobody uses it",
        "RETIRED,           APPROVE,        refused,           nobody uses it",
        "RETIRED,           RETIRE,         refused,           it is retired already"
    })
    void theTableOfStates(PlanStatus from, String step, String to, String because) {
        PlanState state = new PlanState(from, 3, from == PlanStatus.APPROVED ? 3 : null);
        if (to.equals("refused")) {
            assertThatThrownBy(() -> step(step, 3).apply(state))
                    .as(because)
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo(PlanProblem.PLAN_STATE));
        } else {
            assertThat(step(step, 3).apply(state).status()).as(because).isEqualTo(PlanStatus.valueOf(to));
        }
    }

    @ParameterizedTest(name = "{0} of version {1}: approved {2}, because {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                "APPROVE,        2, refused, a newer version waits",
                "REQUEST_CHANGE, 2, none,    the customer takes its word back while a newer version waits",
                "STRIKE_STEP,    2, refused, the newer version would lose it",
                "REQUEST_CHANGE, 1, refused, nobody goes by it",
                "REQUEST_CHANGE, 3, 2,       the approved version stays in force",
                "APPROVE,        3, 3,       the newer version is agreed now"
            })
    void ofTwoVersions(Decision decision, int version, String approved, String because) {
        PlanState state = new PlanState(PlanStatus.SUBMITTED, 3, 2);
        if ("refused".equals(approved)) {
            assertThatThrownBy(() -> state.reviewed(version, decision))
                    .as(because)
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo(PlanProblem.PLAN_VERSION_SUPERSEDED));
        } else {
            assertThat(state.reviewed(version, decision).approved())
                    .as(because)
                    .isEqualTo(approved == null ? null : Integer.valueOf(approved));
        }
    }

    /** Whatever is tried in whatever order: what is approved was reviewed, as that very version, and not sent back since. */
    @Property
    void nothingIsApprovedWithoutAReviewOfThatVeryVersion(@ForAll("tries") List<Try> tries) {
        PlanState state = PlanState.begun(1);
        Set<Integer> agreed = new HashSet<>();
        for (Try one : tries) {
            int version = state.newest() - one.behind();
            PlanState next = one.on(state, version);
            if (!next.equals(state)) {
                one.note(version, agreed);
            }
            assertThat(next.newest()).isGreaterThanOrEqualTo(state.newest());
            assertThat(next.approved() == null || agreed.contains(next.approved()))
                    .isTrue();
            if (next.status() == PlanStatus.APPROVED) {
                assertThat(next.approved()).isEqualTo(next.newest());
            }
            state = next;
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<String> steps = Arbitraries.of(
                "CHANGE",
                "SUBMIT",
                "SUBMIT",
                "APPROVE",
                "APPROVE",
                "REQUEST_CHANGE",
                "STRIKE_STEP",
                "ADD_STEP",
                "RETIRE");
        // Mostly the newest version, sometimes one that is past or still to come.
        Arbitrary<Integer> behind = Arbitraries.of(0, 0, 0, 1, 2, -1);
        return Combinators.combine(steps, behind).as(Try::new).list().ofMaxSize(40);
    }

    /** A step that somebody tries; a review is of the version so many before the newest. */
    record Try(String step, int behind) {

        PlanState on(PlanState state, int version) {
            try {
                return PlanStateTest.step(step, version).apply(state);
            } catch (ProblemException refused) {
                return state;
            }
        }

        void note(int version, Set<Integer> agreed) {
            switch (step) {
                case "APPROVE" -> agreed.add(version);
                case "REQUEST_CHANGE", "STRIKE_STEP", "ADD_STEP" -> agreed.remove(version);
                case "RETIRE" -> agreed.clear();
                default -> {}
            }
        }
    }

    private static UnaryOperator<PlanState> step(String step, int version) {
        return switch (step) {
            case "CHANGE" -> state -> state.written(1);
            case "SUBMIT" -> PlanState::submitted;
            case "RETIRE" -> PlanState::retired;
            default -> state -> state.reviewed(version, Decision.valueOf(step));
        };
    }
}

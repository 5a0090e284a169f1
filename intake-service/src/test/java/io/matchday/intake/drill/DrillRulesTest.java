package io.matchday.intake.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrillRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final FollowUp MEND = new FollowUp("Mend", "Ada", NOW, false);

    @ParameterizedTest(name = "{0} held {1} s ago, took {2}, {3} to mend: {4}, because {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                      -,  -,  0, -,            it is still to come",
                "-,                      60, -,  0, result,       what was held has a result",
                "-,                      -,  30, 0, took,         nothing took any time yet",
                "-,                      -,  -,  1, followUps,    nothing was found yet",
                "PASSED,                 60, 30, 0, -,            all is said",
                "PASSED,                 0,  30, 0, -,            it has just begun",
                "PASSED,                 -1, 30, 0, heldAt,       it is not held yet",
                "FAILED,                 -1, -,  0, heldAt,       it is not held yet",
                "PASSED,                 -,  30, 0, heldAt,       nobody knows when",
                "PASSED,                 60, -,  0, took,         what passed took effect after some time",
                "PASSED,                 60, 30, 1, result,       that passed with follow-ups",
                "PASSED_WITH_FOLLOW_UPS, 60, 30, 1, -,            all is said",
                "PASSED_WITH_FOLLOW_UPS, 60, 30, 0, followUps,    nobody knows what to mend",
                "FAILED,                 60, -,  0, -,            what failed may never have taken effect",
                "FAILED,                 60, 30, 1, -,            it may have taken effect wrongly"
            })
    void whatIsSaidAgrees(DrillResult result, Integer ago, Integer took, int mend, String field, String because) {
        DrillFacts facts = facts(result, ago == null ? null : NOW.minusSeconds(ago), took, List.of("Ada"), mend);
        if (field == null) {
            assertThat(DrillRules.checked(facts, "", NOW)).as(because).isEqualTo(facts);
        } else {
            assertThatThrownBy(() -> DrillRules.checked(facts, "facts.", NOW))
                    .as(because)
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.extensions())
                            .containsEntry("field", "facts." + field));
        }
    }

    @Test
    void somebodyTookPart() {
        DrillFacts alone = facts(DrillResult.PASSED, NOW, 30, List.of(), 0);
        assertThatThrownBy(() -> DrillRules.checked(alone, "", NOW)).isInstanceOf(ProblemException.class);
    }

    @Property
    void noResultIsGivenForTheFuture(
            @ForAll DrillResult result, @ForAll @IntRange(min = 1, max = 100_000_000) int ahead) {
        int mend = result == DrillResult.PASSED_WITH_FOLLOW_UPS ? 1 : 0;
        DrillFacts facts = facts(result, NOW.plusSeconds(ahead), 30, List.of("Ada"), mend);
        assertThatThrownBy(() -> DrillRules.checked(facts, "", NOW)).isInstanceOf(ProblemException.class);
    }

    private static DrillFacts facts(
            DrillResult result, Instant heldAt, Integer took, List<String> participants, int mend) {
        return new DrillFacts(
                "push",
                1,
                NOW,
                participants,
                result,
                heldAt,
                took == null ? null : Duration.ofSeconds(took),
                null,
                mend == 0 ? List.of() : List.of(MEND));
    }
}

package io.matchday.intake.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Level;
import io.matchday.intake.plan.ByHand;
import io.matchday.intake.plan.PlanContent;
import io.matchday.intake.plan.PlanInForce;
import io.matchday.intake.plan.PlanKind;
import io.matchday.intake.plan.Trigger;
import io.matchday.intake.readiness.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final Rehearsed.Try PASSED = tried("a", 3, DrillResult.PASSED, 60, true);
    private static final Rehearsed.Try PASSED_OTHER = tried("b", 3, DrillResult.PASSED, 60, false);
    private static final Rehearsed.Try FAILED = tried("c", 2, DrillResult.FAILED, 60, true);

    @ParameterizedTest(name = "{0} {1}: {2}, because {3}")
    @CsvSource({
        "STANDARD,  RECOVER,  '',                  nothing has to be rehearsed",
        "IMPORTANT, RECOVER,  no-drill,            at least one plan has to be",
        "IMPORTANT, ESCALATE, no-drill,            whatever it does",
        "CRITICAL,  RECOVER,  plan-not-rehearsed,  each that acts on machines has to be",
        "CRITICAL,  STEER,    plan-not-rehearsed,  each that acts on machines has to be",
        "CRITICAL,  SCALE,    plan-not-rehearsed,  each that acts on machines has to be",
        "CRITICAL,  DEGRADE,  no-drill,            of the others one has to be",
    })
    void whatWasNeverTried(Level level, PlanKind kind, String code, String because) {
        assertThat(codes(Rehearsals.missing(level, List.of(plan(kind, true)))))
                .as(because)
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
        assertThat(Rehearsals.missing(level, List.of(plan(kind, false))))
                .as("a plan that is not approved is told of as that")
                .isEmpty();
        assertThat(Rehearsals.missing(level, List.of(plan(kind, true, PASSED)))).isEmpty();
    }

    @Test
    void aDrillOfAnotherProcedureDoesNotCount() {
        assertThat(codes(Rehearsals.missing(Level.CRITICAL, List.of(plan(PlanKind.RECOVER, true, PASSED_OTHER)))))
                .containsExactly("plan-not-rehearsed");
    }

    @Test
    void onePlanDoesNotStandForAnotherOfACriticalEvent() {
        List<Rehearsed> plans = List.of(plan(PlanKind.RECOVER, true, PASSED), plan(PlanKind.SCALE, true));
        assertThat(codes(Rehearsals.missing(Level.CRITICAL, plans))).containsExactly("plan-not-rehearsed");
        assertThat(Rehearsals.missing(Level.IMPORTANT, plans)).isEmpty();
    }

    @Test
    void theLastDrillDecides() {
        Rehearsed failedSince = plan(PlanKind.RECOVER, true, PASSED, FAILED);
        assertThat(Outcomes.missing(failedSince)).hasValueSatisfying(missing -> {
            assertThat(missing.code()).isEqualTo("drill-failed");
            assertThat(missing.blocking()).isTrue();
            assertThat(missing.owner()).isEqualTo("Ada");
            assertThat(missing.message().zh()).contains("切换");
        });
        Rehearsed mended = plan(PlanKind.RECOVER, true, FAILED, tried("d", 1, DrillResult.PASSED, 60, true));
        assertThat(Outcomes.missing(mended)).isEmpty();
    }

    @ParameterizedTest(name = "{0} s of 60 s: slow {1}")
    @CsvSource({"60, false", "90, false", "91, true", "600, true"})
    void aDrillThatTookMuchLongerThanPromisedIsTold(int took, boolean slow) {
        Rehearsed plan = plan(PlanKind.RECOVER, true, tried("a", 1, DrillResult.PASSED, took, true));
        assertThat(Outcomes.missing(plan).isPresent()).isEqualTo(slow);
        assertThat(Outcomes.missing(plan).stream()).noneMatch(Missing::blocking);
    }

    @Test
    void aRatioNeedsBothTimes() {
        assertThat(Pace.ratio(Duration.ofSeconds(75), Duration.ofMinutes(1))).isEqualTo(1.25);
        assertThat(Pace.ratio(null, Duration.ofMinutes(1))).isNull();
        assertThat(Pace.ratio(Duration.ofSeconds(75), null)).isNull();
    }

    @Test
    void whatIsToBeMendedBlocksOncePastItsDay() {
        DrillFacts facts = facts(
                1,
                DrillResult.PASSED_WITH_FOLLOW_UPS,
                60,
                new FollowUp("Late", "Ada", NOW.minusSeconds(1), false),
                new FollowUp("Soon", "Bo", NOW.plusSeconds(1), false),
                new FollowUp("Done", "Ada", NOW.minusSeconds(1), true));
        List<Missing> missing = FollowUps.missing("first", facts, NOW);
        assertThat(codes(missing)).containsExactly("follow-up-overdue", "follow-up-open");
        assertThat(missing).extracting(Missing::blocking).containsExactly(true, false);
        assertThat(missing).extracting(Missing::owner).containsExactly("Ada", "Bo");
    }

    private static List<String> codes(List<Missing> missing) {
        return missing.stream().map(Missing::code).toList();
    }

    private static Rehearsed plan(PlanKind kind, boolean approved, Rehearsed.Try... tries) {
        PlanContent content = new PlanContent(
                "切换",
                kind,
                List.of(),
                new Trigger(null, null, new ByHand("A call")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Ada",
                null,
                Duration.ofMinutes(1),
                true);
        return new Rehearsed(new PlanInForce("push", 1, approved, false, content), Arrays.asList(tries));
    }

    private static Rehearsed.Try tried(String key, int daysAgo, DrillResult result, int took, boolean same) {
        return new Rehearsed.Try(key, facts(daysAgo, result, took), Optional.of(Duration.ofMinutes(1)), same);
    }

    private static DrillFacts facts(int daysAgo, DrillResult result, int took, FollowUp... mend) {
        Instant at = NOW.minus(Duration.ofDays(daysAgo));
        return new DrillFacts(
                "push", 1, at, List.of("Ada"), result, at, Duration.ofSeconds(took), null, Arrays.asList(mend));
    }
}

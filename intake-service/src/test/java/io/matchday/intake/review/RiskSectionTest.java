package io.matchday.intake.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.matchday.intake.Evening;
import io.matchday.intake.drill.DrillFacts;
import io.matchday.intake.drill.DrillResult;
import io.matchday.intake.drill.NewDrill;
import io.matchday.intake.plan.PlanKind;
import io.matchday.intake.plan.PlanStanding;
import io.matchday.intake.plan.PlanStatus;
import io.matchday.intake.risk.Evidence;
import io.matchday.intake.risk.RiskRecord;
import io.matchday.intake.risk.RiskStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskSectionTest {

    private static final Reader READER = Reader.of("en", Evening.facts());

    @Test
    void openRisksComeBeforeSettledOnesAndTheWorstFirst() {
        RiskSection section = RiskSection.of(
                List.of(
                        risk("settled", 5, 5, RiskStatus.DISMISSED),
                        risk("small", 1, 2, RiskStatus.PROPOSED),
                        risk("b-large", 4, 5, RiskStatus.ACCEPTED),
                        risk("a-large", 5, 4, RiskStatus.PROPOSED)),
                List.of(),
                List.of(),
                READER);
        assertThat(section.register())
                .extracting(RiskRow::key)
                .containsExactly("a-large", "b-large", "small", "settled");
        assertThat(section.levels())
                .extracting(RiskSection.Count::word, RiskSection.Count::count)
                .startsWith(tuple("extreme", 2L));
        assertThat(section.matrix()).extracting(MatrixRow::likelihood).containsExactly(5, 4, 3, 2, 1);
        assertThat(section.matrix().get(0).cells().get(4).count())
                .as("dismissed risks are not counted")
                .isZero();
        assertThat(section.matrix().get(0).cells().get(3).keys()).containsExactly("a-large");
    }

    @Test
    void aCellNamesItsFirstRisksAndCountsTheOthers() {
        List<RiskRecord> many = List.of("a", "b", "c", "d", "e").stream()
                .map(key -> risk(key, 3, 3, RiskStatus.ACCEPTED))
                .toList();
        MatrixRow.Cell cell = RiskSection.of(many, List.of(), List.of(), READER)
                .matrix()
                .get(2)
                .cells()
                .get(2);
        assertThat(cell.count()).isEqualTo(5);
        assertThat(cell.keys()).containsExactly("a", "b", "c");
        assertThat(cell.more()).isEqualTo(2);
        assertThat(cell.word()).isEqualTo("high");
    }

    @Test
    void plansThatAreNotApprovedOrWhoseDrillFailedComeFirst() {
        PlanStanding.Approval approval = new PlanStanding.Approval(2, "Ms Chen", Evening.at("08:00"));
        RiskSection section = RiskSection.of(
                List.of(),
                List.of(
                        plan("a-good", PlanStatus.APPROVED, approval),
                        plan("b-failed", PlanStatus.APPROVED, approval),
                        plan("c-draft", PlanStatus.DRAFT, null)),
                List.of(
                        drill("1", "a-good", DrillResult.FAILED, "06:00"),
                        drill("2", "a-good", DrillResult.PASSED, "07:00"),
                        drill("3", "b-failed", DrillResult.FAILED, "07:00"),
                        drill("4", "c-draft", null, null)),
                READER);
        assertThat(section.plans()).extracting(PlanRow::key).containsExactly("c-draft", "b-failed", "a-good");
        PlanRow good = section.plans().get(2);
        assertThat(good.drill()).as("the last one counts").isEqualTo("passed");
        assertThat(good.drillDetail()).isEqualTo("v2 · 12-05 15:00 · 1 min 15 s");
        assertThat(good.approval().when()).isEqualTo("v2 · 12-05 16:00");
        assertThat(section.plans().get(0).drill()).isEqualTo("planned 12-05 18:00");
        assertThat(section.plans().get(0).approval()).isNull();
    }

    private static RiskRecord risk(String key, int likelihood, int impact, RiskStatus status) {
        return new RiskRecord(
                key,
                key,
                "",
                Evidence.architecture("rule", key),
                null,
                likelihood,
                impact,
                true,
                null,
                status,
                List.of());
    }

    private static PlanStanding plan(String key, PlanStatus status, PlanStanding.Approval approval) {
        return new PlanStanding(key, key, PlanKind.RECOVER, status, 2, "Ada", Duration.ofSeconds(90), approval);
    }

    private static NewDrill drill(String key, String plan, DrillResult result, String heldAt) {
        return new NewDrill(
                key,
                new DrillFacts(
                        plan,
                        2,
                        Evening.at("10:00"),
                        List.of(),
                        result,
                        heldAt == null ? null : Evening.at(heldAt),
                        result == DrillResult.PASSED ? Duration.ofSeconds(75) : null,
                        null,
                        List.of()));
    }
}

package io.matchday.intake.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Severity;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");

    @ParameterizedTest(name = "{0} x {1} is {2}")
    @CsvSource({
        "1, 3, LOW",
        "2, 2, MEDIUM",
        "2, 3, MEDIUM",
        "2, 4, HIGH",
        "4, 3, HIGH",
        "3, 5, EXTREME",
        "4, 4, EXTREME",
        "5, 5, EXTREME"
    })
    void theLevelFollowsTheScore(int likelihood, int impact, RiskLevel level) {
        assertThat(RiskLevel.of(likelihood, impact)).isEqualTo(level);
        assertThat(RiskLevel.of(impact, likelihood)).isEqualTo(level);
    }

    @Property
    void moreLikelyOrWorseIsNeverALowerLevel(
            @ForAll @IntRange(min = 1, max = 4) int likelihood, @ForAll @IntRange(min = 1, max = 4) int impact) {
        RiskLevel level = RiskLevel.of(likelihood, impact);
        assertThat(RiskLevel.of(likelihood + 1, impact)).isGreaterThanOrEqualTo(level);
        assertThat(RiskLevel.of(likelihood, impact + 1)).isGreaterThanOrEqualTo(level);
    }

    @Property
    void noStepIsTakenThatTheTableHasNot(@ForAll RiskStatus from, @ForAll RiskStatus to, @ForAll boolean reasoned) {
        NewDecision request = new NewDecision(to, reasoned ? "seen" : " ");
        boolean named = to == RiskStatus.DISMISSED || from == RiskStatus.MITIGATED || from == RiskStatus.DISMISSED;
        if (from.next().contains(to) && (reasoned || !named)) {
            assertThat(Steps.decided(from, request, "ada", NOW).to()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> Steps.decided(from, request, "ada", NOW))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.code())
                            .isIn(RiskProblem.RISK_STEP_NOT_ALLOWED, CommonProblem.INVALID_FIELD));
        }
    }

    @Test
    void onlyUndecidedRisksThatMatterKeepTheGate() {
        List<Missing> missing = RiskCheck.missing(List.of(
                open("a", RiskLevel.EXTREME, RiskStatus.PROPOSED),
                open("b", RiskLevel.HIGH, RiskStatus.PROPOSED),
                open("c", RiskLevel.MEDIUM, RiskStatus.PROPOSED),
                open("d", RiskLevel.EXTREME, RiskStatus.ACCEPTED)));
        assertThat(missing).extracting(Missing::subject).containsExactly("a", "b");
        assertThat(missing).extracting(Missing::severity).containsExactly(Severity.BLOCKING, Severity.ADVISORY);
        assertThat(missing).extracting(Missing::area).containsOnly(Area.PLANS);
        assertThat(missing).extracting(Missing::owner).containsOnly("Ada");
        assertThat(missing).extracting(one -> one.message().zh()).containsExactly("风险“a”（极高）尚未决策", "风险“b”（高）尚未决策");
    }

    @ParameterizedTest(name = "{0} x {1}: {2}")
    @CsvSource({"3, 5, BLOCKING", "4, 3, ADVISORY", "2, 3,", "1, 1,"})
    void onlyFindingsThatMatterAreAskedForInTheRegister(int likelihood, int impact, Severity severity) {
        Message said = new Message("said", "说");
        ProposedRisk found =
                new ProposedRisk(Evidence.architecture("single-push", "push"), said, said, null, likelihood, impact);
        assertThat(RiskCheck.unregistered(found).map(Missing::severity).toList())
                .isEqualTo(Stream.ofNullable(severity).toList());
    }

    @Test
    void keysAreSlugsAndComeOnce() {
        RiskKeys keys = new RiskKeys(Set.of("single-push-push-a-b"));
        ProposedRisk found = found(Evidence.architecture("single-push", "push/A→B"));
        assertThat(keys.next(found)).isEqualTo("single-push-push-a-b-2");
        assertThat(keys.next(found)).isEqualTo("single-push-push-a-b-3");
    }

    @Property
    void everyKeyIsASlug(
            @ForAll @StringLength(max = 300) String rule, @ForAll @StringLength(max = 300) String subject) {
        String key = new RiskKeys(Set.of()).next(found(Evidence.architecture(rule, subject)));
        assertThat(key).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void aRefreshLeavesAloneWhatPeopleSaid() {
        Risk risk = new Risk("cup", "a", facts(2, 2), tickets(1L), NOW);
        assertThat(risk.refresh(found(tickets(1L, 2L)), NOW)).isTrue();
        assertThat(risk.record().likelihood()).isEqualTo(4);
        risk.settle(facts(1, 1), NOW);
        assertThat(risk.refresh(found(tickets(1L, 2L, 3L)), NOW)).isTrue();
        assertThat(risk.record().likelihood()).as("a person weighed it").isEqualTo(1);
        assertThat(risk.record().source().tickets()).containsExactly(1L, 2L, 3L);
        assertThat(risk.refresh(found(tickets(1L, 2L, 3L)), NOW))
                .as("nothing new")
                .isFalse();
    }

    @Test
    void aDecidedRiskIsNotWeighedAnew() {
        Risk risk = new Risk("cup", "a", facts(2, 2), tickets(1L), NOW);
        risk.decide(Steps.decided(RiskStatus.PROPOSED, new NewDecision(RiskStatus.DISMISSED, "mended"), "ada", NOW));
        risk.refresh(found(tickets(1L, 2L)), NOW);
        assertThat(risk.record().likelihood()).isEqualTo(2);
        assertThat(risk.status()).isEqualTo(RiskStatus.DISMISSED);
    }

    private static Evidence tickets(Long... ids) {
        return Evidence.tickets("ticket-1", List.of(ids), 5, NOW);
    }

    private static ProposedRisk found(Evidence evidence) {
        Message said = new Message("said", "说");
        return new ProposedRisk(evidence, said, said, null, 4, 4);
    }

    private static RiskFacts facts(int likelihood, int impact) {
        return new RiskFacts("title", "", null, likelihood, impact, null);
    }

    private static OpenRisk open(String key, RiskLevel level, RiskStatus status) {
        return new OpenRisk(key, key, level, status, "Ada");
    }
}

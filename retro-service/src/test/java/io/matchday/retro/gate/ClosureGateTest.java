package io.matchday.retro.gate;

import static io.matchday.retro.gate.Traces.NEWEST;
import static io.matchday.retro.gate.Traces.NOON;
import static io.matchday.retro.gate.Traces.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.platform.text.Message;
import io.matchday.retro.capacity.Reservations;
import io.matchday.retro.intake.IntakeEvent;
import io.matchday.retro.monitor.EventTraffic;
import io.matchday.retro.monitor.Incident;
import io.matchday.retro.monitor.Incidents;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosureGateTest {

    private final ClosureGate gate = new ClosureGate(Traces.DEFAULTS);
    private final Evidence over = Traces.evidence(Traces.traffic(slot -> 60));

    @Test
    void whenAllIsOverEveryConditionIsMet() {
        Verdict verdict = gate.check(over);

        assertThat(verdict.mayClose()).isTrue();
        assertThat(verdict.findings()).extracting(Finding::code).containsExactly(ConditionCode.values());
        assertThat(verdict.findings()).extracting(Finding::asOf).containsOnly(NOW);
    }

    @Test
    void onlyThePhaseClosingIsClosing() {
        for (String phase : List.of("DRAFT", "PREPARING", "READY", "LIVE", "CLOSED", "CANCELLED", "NEW-ONE")) {
            Evidence evidence = Traces.evidence(Traces.event(phase), Traces.traffic(slot -> 60));
            assertThat(unmet(evidence)).as(phase).containsExactly(ConditionCode.EVENT_CLOSING);
        }
    }

    @Test
    void anIncidentThatIsNotResolvedKeepsTheGateShut() {
        for (String state : List.of("OPEN", "ACKNOWLEDGED", "NEW-ONE")) {
            Incidents incidents = new Incidents(List.of(incident("RESOLVED"), incident(state)));
            Evidence evidence = new Evidence(
                    NOW, over.event(), Optional.of(Traces.current(incidents)), over.traffic(), over.reservations());
            assertThat(unmet(evidence)).as(state).containsExactly(ConditionCode.NO_OPEN_INCIDENTS);
            assertThat(gate.check(evidence).unmet().get(0).evidence().en()).contains("1 of 2", "play.aurora.example");
        }
    }

    @Test
    void aReservationThatIsHeldKeepsTheGateShut() {
        Reservations reservations =
                new Reservations(List.of(Traces.reservation("RELEASED"), Traces.reservation("HELD")));
        Evidence evidence = new Evidence(
                NOW, over.event(), over.incidents(), over.traffic(), Optional.of(Traces.current(reservations)));

        assertThat(unmet(evidence)).containsExactly(ConditionCode.CAPACITY_RELEASED);
        assertThat(gate.check(evidence).unmet().get(0).evidence().en()).contains("1 of 2", "cdn-east");
    }

    @Test
    void whatCannotBeAskedIsUnknownHoweverGoodItLooked() {
        Duration age = Duration.ofMinutes(12);
        Evidence evidence = new Evidence(
                NOW,
                Traces.stale(over.event().value(), age),
                over.incidents().map(known -> Traces.stale(known.value(), age)),
                over.traffic().map(known -> Traces.stale(known.value(), age)),
                over.reservations().map(known -> Traces.stale(known.value(), age)));

        Verdict verdict = gate.check(evidence);

        assertThat(verdict.findings()).extracting(Finding::state).containsOnly(ConditionState.UNKNOWN);
        assertThat(verdict.findings())
                .allSatisfy(finding -> assertThat(finding.evidence().en()).contains("12 min ago: "))
                .allSatisfy(finding -> assertThat(finding.evidence().zh()).contains("12 分钟前："))
                .allSatisfy(finding -> assertThat(finding.asOf()).isEqualTo(NOW.minus(age)));
    }

    @Test
    void whatWasNeverToldIsUnknown() {
        Evidence evidence = new Evidence(NOW, over.event(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(gate.check(evidence).unmet())
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.state()).isEqualTo(ConditionState.UNKNOWN))
                .allSatisfy(finding -> assertThat(finding.asOf()).isNull());
        assertThat(evidence.sources()).extracting("asOf").containsExactly(NOW, null, null);
    }

    @Test
    void theErrorsOfTheWindowAreHeldAgainstTheStrictestTarget() {
        record Case(String reason, Double[] targets, long errors, boolean met) {}
        List<Case> cases = List.of(
                new Case("below the only target", new Double[] {0.02}, 119, true),
                new Case("exactly at it: the promise is kept", new Double[] {0.02}, 120, true),
                new Case("above it", new Double[] {0.02}, 121, false),
                new Case("one domain's target is stricter", new Double[] {0.02, 0.001}, 119, false),
                new Case("a domain without a target does not loosen it", new Double[] {null, 0.001}, 7, false),
                new Case("no target at all: one in a hundred", new Double[] {}, 60, true),
                new Case("no target at all, and more than that", new Double[] {}, 61, false));
        for (Case one : cases) {
            TrafficWindow window = new TrafficWindow(new double[60], 6000, one.errors(), Traces.PEAK);
            Opinion opinion = new IndicatorsNormal(Traces.DEFAULTS)
                    .judge(window, Traces.event(IntakeEvent.CLOSING, one.targets()));
            assertThat(opinion.state() == ConditionState.MET).as(one.reason()).isEqualTo(one.met());
        }
    }

    @Test
    void theAgeOfASourceIsThatOfItsStalestFigure() {
        Evidence evidence = new Evidence(
                NOW,
                over.event(),
                over.incidents().map(known -> Traces.stale(known.value(), Duration.ofMinutes(5))),
                over.traffic(),
                over.reservations());

        assertThat(evidence.sources().get(1).current()).isFalse();
        assertThat(evidence.sources().get(1).ageSeconds()).isEqualTo(300);
    }

    private List<ConditionCode> unmet(Evidence evidence) {
        return gate.check(evidence).unmet().stream().map(Finding::code).toList();
    }

    private static Incident incident(String state) {
        return new Incident(
                "1",
                "play.aurora.example",
                "ERROR_RATIO",
                state,
                new Message("Errors", "错误"),
                NOON,
                NEWEST,
                12.5,
                0.1,
                0.01,
                100,
                10,
                List.of(),
                null,
                null,
                List.of());
    }

    /** Kept apart from the others: an event without any traffic has figures, but none to judge. */
    @Test
    void anEventThatWasNeverHeardOfIsUnknownInAllThatNeedsTraffic() {
        Evidence evidence = Traces.evidence(EventTraffic.of(List.of()));

        assertThat(unmet(evidence))
                .containsExactly(
                        ConditionCode.TRAFFIC_FALLEN, ConditionCode.TRAFFIC_FLAT, ConditionCode.INDICATORS_NORMAL);
        assertThat(gate.check(evidence).unmet()).extracting(Finding::state).containsOnly(ConditionState.UNKNOWN);
    }
}

package io.matchday.benchmarks.evaluate.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults that nobody could overlook are found by the monitor's own engine, and the judge of it says so. */
class FaultCaseTest {

    private static final FaultOutcome NODE_DOWN = new FaultCase(Fault.NODE_DOWN, 80, 3).run();

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NODE_DOWN", "ORIGIN_SLOW", "PUSH_INTERRUPTED"})
    void whatIsBrokenFourTimesInFiveIsFoundAndNamed(Fault fault) {
        FaultOutcome outcome = new FaultCase(fault, 80, 3).run();
        assertThat(outcome.found()).isTrue();
        assertThat(outcome.dated()).isTrue();
        assertThat(outcome.right()).isTrue();
        assertThat(outcome.secondsToFinding()).isBetween(0.0, 30.0);
    }

    @Test
    void theSameSeedGivesTheSameOutcome() {
        FaultCase one = new FaultCase(Fault.CARRIER_OUTAGE, 20, 5);
        assertThat(one.run().json()).isEqualTo(one.run().json());
    }

    @Test
    void whatIsToldBeforeItWentWrongIsNotFound() {
        FaultOutcome early = new FaultOutcome(
                NODE_DOWN.of(),
                NODE_DOWN.target(),
                NODE_DOWN.onset(),
                NODE_DOWN.onset() / 1000 - 1,
                NODE_DOWN.finding(),
                NODE_DOWN.atOnce(),
                NODE_DOWN.settled());
        assertThat(early.found()).isFalse();
        assertThat(early.dated()).isFalse();
        assertThat(early.right()).isFalse();
        assertThat(early.json()).containsEntry("found", false).doesNotContainKey("right");
    }

    @Test
    void aVerdictThatNamesAnotherPlaceIsWrong() {
        Target there = NODE_DOWN.target();
        Network network = new Network();
        Edge elsewhere = network.nodes().stream()
                .filter(node -> !node.name().equals(there.name()))
                .findFirst()
                .orElseThrow();
        Target other = new Target(
                there.fault(),
                elsewhere,
                there.isp(),
                there.region(),
                there.asked(),
                there.farNodes(),
                there.releaseStatus());
        FaultOutcome judged = new FaultOutcome(
                NODE_DOWN.of(),
                other,
                NODE_DOWN.onset(),
                NODE_DOWN.foundAt(),
                NODE_DOWN.finding(),
                NODE_DOWN.atOnce(),
                NODE_DOWN.settled());
        assertThat(judged.found()).isTrue();
        assertThat(judged.right()).isFalse();
    }
}

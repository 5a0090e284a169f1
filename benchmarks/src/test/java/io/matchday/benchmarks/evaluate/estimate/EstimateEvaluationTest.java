package io.matchday.benchmarks.evaluate.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.matchday.intake.estimate.method.Evaluation.Protocol;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateEvaluationTest {

    private static final int EVENTS = 80;

    @Test
    void aSeedAlwaysMakesTheSameEventsAndAnotherSeedOthers() {
        assertThat(peaks(7)).isEqualTo(peaks(7)).isNotEqualTo(peaks(8));
    }

    @Test
    void generatedEventsAreWhatTheyAreDescribedAs() {
        List<Happened> events = new PastYears(3).events(EVENTS);
        assertThat(events).hasSize(EVENTS).allSatisfy(event -> {
            assertThat(event.peakBits()).isPositive();
            assertThat(event.told()).isPositive();
            assertThat(Arrays.stream(event.shares()).sum()).isCloseTo(1, within(1e-9));
        });
        assertThat(events.stream().map(Happened::customer).distinct().count()).isBetween(2L, 10L);
    }

    /** On seeds that nothing was settled on. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void estimatesBeatBothBaselinesAndTheirBandHolds(boolean viewersTold) {
        double belowHigh = 0;
        double error = 0;
        double last = 0;
        double genre = 0;
        int seeds = 6;
        for (long seed = 5001; seed < 5001 + seeds; seed++) {
            List<Happened> events = new PastYears(seed).events(EVENTS);
            Outcome ours = new Matchday(viewersTold).judge(events, Protocol.LEAVE_ONE_OUT);
            belowHigh += ours.belowHigh() / seeds;
            error += ours.meanError();
            last += Naive.LAST_OF_CUSTOMER.judge(events, Protocol.LEAVE_ONE_OUT).meanError();
            genre += Naive.MEAN_OF_GENRE.judge(events, Protocol.LEAVE_ONE_OUT).meanError();
        }
        assertThat(error).isLessThan(last).isLessThan(genre);
        assertThat(belowHigh).isBetween(0.85, 0.95);
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void everyMethodJudgesTheSameEvents(Protocol protocol) {
        List<Happened> events = new PastYears(4).events(20);
        int judged = new Matchday(false).judge(events, protocol).events();
        for (Naive naive : Naive.values()) {
            assertThat(naive.judge(events, protocol).events()).isEqualTo(judged);
        }
    }

    private static List<Long> peaks(long seed) {
        return new PastYears(seed)
                .events(EVENTS).stream().map(Happened::peakBits).toList();
    }
}

package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.LatencyBucket;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    private static final long BEGIN = Instant.parse("2026-10-31T12:00:00Z").getEpochSecond();

    @Test
    void toldStepByStepAndAsAWhole() {
        Quantiles quantiles = new Quantiles(new Step(120));
        quantiles.add(BEGIN, LatencyBucket.of(10), 50);
        quantiles.add(BEGIN + 60, LatencyBucket.of(20), 50);
        quantiles.add(BEGIN + 240, LatencyBucket.of(30), 100);
        assertThat(quantiles.points())
                .as("the step between them had no requests")
                .containsExactly(
                        new QuantilesView.Point(Instant.ofEpochSecond(BEGIN), 100, 10e-6, 20e-6, 20e-6, 20e-6, 20e-6),
                        new QuantilesView.Point(
                                Instant.ofEpochSecond(BEGIN + 240), 100, 30e-6, 30e-6, 30e-6, 30e-6, 30e-6));
        assertThat(quantiles.all()).isEqualTo(new QuantilesView.Figures(200, 20e-6, 30e-6, 30e-6, 30e-6, 30e-6));
    }

    @Test
    void nothingHasNone() {
        Quantiles quantiles = new Quantiles(Step.MINUTE);
        assertThat(quantiles.points()).isEmpty();
        assertThat(quantiles.all()).isEqualTo(new QuantilesView.Figures(0, null, null, null, null, null));
    }
}

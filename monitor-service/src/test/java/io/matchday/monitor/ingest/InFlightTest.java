package io.matchday.monitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InFlightTest {

    @Test
    void asManyBodiesFitAsTheirSizesSay() {
        InFlight inFlight = new InFlight(64 << 20);
        assertThat(inFlight.enter(32 << 20)).isTrue();
        assertThat(inFlight.enter(32 << 20)).as("two halves are a whole").isTrue();
        assertThat(inFlight.enter(1)).isFalse();
        inFlight.leave(32 << 20);
        assertThat(inFlight.enter(0)).as("even nothing takes some room").isTrue();
    }
}

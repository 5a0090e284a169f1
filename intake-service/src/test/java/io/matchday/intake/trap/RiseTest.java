package io.matchday.intake.trap;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Expectation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RiseTest {

    @Property
    void trafficNeverGainsMoreThanThePeakAndNeverLessInALongerTime(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long peak,
            @ForAll @DoubleRange(min = 1, max = 100_000) double factor,
            @ForAll @IntRange(min = 1, max = 100_000) int within,
            @ForAll @IntRange(min = 1, max = 3600) int seconds,
            @ForAll @IntRange(min = 0, max = 3600) int more) {
        Expectation.Ramp ramp = new Expectation.Ramp(factor, within);
        long gained = Rise.within(seconds, peak, ramp);
        assertThat(gained).isBetween(0L, peak);
        assertThat(Rise.within(seconds + more, peak, ramp)).isGreaterThanOrEqualTo(gained);
    }

    @Property
    void theGreatestGainIsAtLeastItsEvenShare(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long peak,
            @ForAll @DoubleRange(min = 1, max = 1000) double factor,
            @ForAll @IntRange(min = 60, max = 7200) int within) {
        double whole = peak * (1 - 1 / factor);
        long gained = Rise.within(60, peak, new Expectation.Ramp(factor, within));
        assertThat((double) gained).isGreaterThanOrEqualTo(Math.floor(whole * 60 / within * (1 - 1e-9)) - 1);
    }
}

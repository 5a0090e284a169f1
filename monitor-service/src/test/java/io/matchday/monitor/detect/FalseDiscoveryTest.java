package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    private static double[] logs(double... probabilities) {
        return Arrays.stream(probabilities).map(Math::log).toArray();
    }

    private static long accepted(double[] logTails, double rate) {
        double threshold = FalseDiscovery.threshold(logTails, rate);
        return Arrays.stream(logTails).filter(tail -> tail <= threshold).count();
    }

    @Test
    void acceptsTheFourOfThePapersExample() {
        double[] thrombolysis = logs(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0);

        assertThat(accepted(thrombolysis, 0.05)).isEqualTo(4);
    }

    @Test
    void oneSeriesIsThePlainTest() {
        assertThat(accepted(logs(0.049), 0.05)).isEqualTo(1);
        assertThat(accepted(logs(0.051), 0.05)).isZero();
    }

    @Test
    void oneAmongAThousandHasToBeAThousandTimesSurer() {
        double[] quiet = DoubleStream.concat(
                        DoubleStream.of(1e-4), DoubleStream.generate(() -> 1).limit(999))
                .toArray();

        assertThat(accepted(logs(quiet), 0.05)).isZero();
    }

    @Test
    void whereAllAreBadEachNeedsLittle() {
        double[] outage = DoubleStream.generate(() -> 0.04).limit(1000).toArray();

        assertThat(accepted(logs(outage), 0.05)).isEqualTo(1000);
    }

    @Property
    void acceptsNoLessThanBonferroniAndNoMoreThanEachByItself(
            @ForAll @NotEmpty List<@DoubleRange(min = 0, max = 1) Double> probabilities) {
        double[] logTails = probabilities.stream().mapToDouble(Math::log).toArray();
        double rate = 0.1;

        long each =
                Arrays.stream(logTails).filter(tail -> tail <= Math.log(rate)).count();
        long bonferroni = Arrays.stream(logTails)
                .filter(tail -> tail <= Math.log(rate / logTails.length))
                .count();

        assertThat(accepted(logTails, rate)).isBetween(bonferroni, each);
    }
}

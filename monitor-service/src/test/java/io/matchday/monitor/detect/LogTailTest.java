package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTailTest {

    private static final MathContext DIGITS = new MathContext(60);

    /** The sum of all terms, with sixty digits. */
    private static double exactBinomial(int least, int trials, double probability) {
        BigDecimal p = new BigDecimal(probability);
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int k = 0; k <= trials; k++) {
            if (k >= least) {
                sum = sum.add(new BigDecimal(ways).multiply(p.pow(k, DIGITS)).multiply(q.pow(trials - k, DIGITS)));
            }
            ways = ways.multiply(BigInteger.valueOf(trials - k)).divide(BigInteger.valueOf(k + 1));
        }
        return logarithm(sum);
    }

    private static double logarithm(BigDecimal number) {
        int power = number.precision() - number.scale();
        return Math.log(number.scaleByPowerOfTen(-power).doubleValue()) + power * Math.log(10);
    }

    @Property(tries = 300)
    void aBinomialTailIsTheSumOfItsTerms(
            @ForAll @IntRange(min = 1, max = 120) int trials,
            @ForAll @IntRange(min = 0, max = 120) int least,
            @ForAll @DoubleRange(min = 1e-9, max = 0.999) @Scale(9) double probability) {
        int bounded = Math.min(least, trials);
        double exact = exactBinomial(bounded, trials, probability);

        assertThat(LogTail.binomialAtLeast(bounded, trials, probability))
                .isCloseTo(exact, within(1e-11 * Math.max(1, Math.abs(exact))));
    }

    @Property
    void aTailIsALogProbabilityAndFallsWithWhatIsAskedFor(
            @ForAll @IntRange(min = 1, max = 5_000_000) int trials,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @DoubleRange(min = 0, max = 1) @Scale(6) double probability) {
        int least = (int) (part * trials);
        double tail = LogTail.binomialAtLeast(least, trials, probability);

        assertThat(tail).isLessThanOrEqualTo(0);
        assertThat(LogTail.binomialAtLeast(least + 1L, trials, probability)).isLessThanOrEqualTo(tail);
    }

    @Property
    void bothTailsOfAPoissonDistributionAddUpToOne(
            @ForAll @IntRange(min = 0, max = 4000) int most,
            @ForAll @DoubleRange(min = 0.001, max = 3000) @Scale(3) double mean) {
        double below = Math.exp(LogTail.poissonAtMost(most, mean));
        double above = Math.exp(LogTail.poissonAtLeast(most + 1L, mean));

        assertThat(below + above).isCloseTo(1, within(1e-9));
    }

    @Property
    void aRareBinomialIsNearlyPoisson(@ForAll @IntRange(min = 1, max = 60) int least) {
        double binomial = LogTail.binomialAtLeast(least, 1_000_000_000L, 5e-9);

        assertThat(binomial).isCloseTo(LogTail.poissonAtLeast(least, 5), within(1e-5));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "0, 10, 0.5, 0, none or more is certain",
        "5, 10, 1, 0, all fail anyway",
        "11, 10, 0.5, -Infinity, more than there are",
        "1, 10, 0, -Infinity, nothing may fail",
        "10, 10, 0.1, -23.025850929940457, all of ten at one in ten",
        "1, 1, 0.001, -6.907755278982137, one of one"
    })
    void knowsItsEdges(long least, long trials, double probability, double expected, String why) {
        assertThat(LogTail.binomialAtLeast(least, trials, probability)).as(why).isCloseTo(expected, within(1e-12));
    }

    @Test
    void aProbabilityFarBelowTheSmallestDoubleIsStillANumber() {
        // All of a million at one in a thousand: a million times ln 0.001.
        assertThat(LogTail.binomialAtLeast(1_000_000, 1_000_000, 0.001)).isCloseTo(-6_907_755.278982137, within(1e-6));
    }

    @Property
    void aReferenceThatWasAsBadExcusesEverything(
            @ForAll @IntRange(min = 20, max = 10_000) int total,
            @ForAll @DoubleRange(min = 0, max = 0.5) double ratio) {
        long bad = (long) (ratio * total);
        Baseline same = new Baseline(10.0 * total, 10.0 * bad);

        assertThat(LogTail.aboveReference(new Share(total, bad), same, 1)).isGreaterThan(Math.log(0.05));
    }
}

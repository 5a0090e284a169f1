package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A day and a night without trouble: nobody may be woken. */
class CleanTrafficTest {

    private static final int DAY = 86_400;
    private static final int TEN = 10;
    private static final int SERIES = 4;
    private static final int EVENTS = 6;
    private static final double RAMP = 22;
    private static final int RAMP_SECONDS = 60;

    /** Daily shape, doors that open and close with x22 in a minute, noise beyond Poisson, errors that come and go. */
    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void firesNothing(@ForAll long seed) {
        live(new SplittableRandom(seed), seed);
    }

    /** Noise that hides the first second of a straight ramp; a ramp down that ends just as noise is low. */
    @Example
    void firesNothingWhereNoiseAndRampsMeet() {
        live(new Random(-7470), -7470);
        live(new Random(1025), 1025);
    }

    private static void live(RandomGenerator random, long seed) {
        Panel seconds = new Panel(Sensitivity.standard(1));
        Panel tens = new Panel(Sensitivity.standard(TEN));
        double[] rates = new double[SERIES];
        for (int series = 0; series < SERIES; series++) {
            seconds.watch("domain-" + series, Goals.errors(0.01, Duration.ofHours(6)));
            tens.watch("domain-" + series, Goals.errors(0.01, Duration.ofHours(6)));
            rates[series] = Math.pow(10, 4 * random.nextDouble() - 1);
        }
        double[] ramps = ramps(random);
        Map<String, Share> ten = new HashMap<>();
        for (int second = 0; second < DAY; second++) {
            double level = ramps[second] * (1 + 0.6 * Math.sin(2 * Math.PI * second / DAY));
            Map<String, Sample> samples = new HashMap<>();
            for (int series = 0; series < SERIES; series++) {
                double noise = Math.exp(0.05 * series * random.nextGaussian());
                long requests = Traffic.poisson(random, rates[series] * level * noise);
                double errors = 0.001 * series * (1 + 0.5 * Math.sin(second / 5_000.0));
                long failed = Math.min(requests, Traffic.poisson(random, errors * requests));
                samples.put("domain-" + series, Sample.of(second, requests, failed));
                ten.merge("domain-" + series, new Share(requests, failed), Share::plus);
            }
            assertThat(seconds.judge(second, samples))
                    .as("second %d of day %d", second, seed)
                    .isEmpty();
            if (second % TEN == TEN - 1) {
                int slot = second - TEN + 1;
                Map<String, Sample> summed = new HashMap<>();
                ten.forEach((series, share) -> summed.put(series, Sample.of(slot, share.total(), share.bad())));
                ten.clear();
                assertThat(tens.judge(slot, summed))
                        .as("ten seconds from %d of day %d", slot, seed)
                        .isEmpty();
            }
        }
    }

    private static double[] ramps(RandomGenerator random) {
        double[] levels = new double[DAY];
        Arrays.fill(levels, 1);
        for (int event = 0; event < EVENTS; event++) {
            int begin = event * DAY / EVENTS + random.nextInt(DAY / EVENTS / 2);
            boolean straight = random.nextBoolean();
            for (int second = 0; second < DAY / EVENTS / 2; second++) {
                double up = Math.min(1, (double) second / RAMP_SECONDS);
                double down = Math.min(1, (double) (DAY / EVENTS / 2 - second) / RAMP_SECONDS);
                double way = Math.min(up, down);
                levels[begin + second] = straight ? 1 + (RAMP - 1) * way : Math.pow(RAMP, way);
            }
        }
        return levels;
    }
}

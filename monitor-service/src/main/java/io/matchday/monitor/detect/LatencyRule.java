package io.matchday.monitor.detect;

import io.matchday.monitor.delta.LatencyBucket;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a quantile of the latency has shifted. The share of requests above a limit is a count, so a shift is told from
 * chance by the tests of {@link ShareRule} (a quantile test of two samples, as Mood's of 1954 is for the median). The limit
 * is the goal's, or else half as much again as what nine in ten and a half of the event's own requests took at most.
 */
final class LatencyRule implements Rule {

    private static final double USUAL_QUANTILE = 0.95;
    private static final double SHIFT = 1.5;
    private static final double LEAST = 1_000;
    private static final int LEARN_SECONDS = 60;
    private static final int RENEW_SECONDS = 600;
    private static final int UNKNOWN = -1;
    /** What was learned before the last renewal counts for half. */
    private static final double KEEP = 0.5;

    private final double[] weights = new double[LatencyBucket.COUNT];
    private final boolean learns;
    private final int learn;
    private final int renew;
    private final ShareRule rule;
    private int limit;
    private int heard;
    private boolean open;

    LatencyRule(Optional<Goals.LatencyGoal> goal, Sensitivity sensitivity) {
        this.learns = goal.isEmpty();
        this.limit = goal.map(given -> LatencyBucket.of(given.micros())).orElse(UNKNOWN);
        this.learn = sensitivity.slots(LEARN_SECONDS);
        this.renew = sensitivity.slots(RENEW_SECONDS);
        OptionalDouble target =
                goal.map(given -> OptionalDouble.of(given.ratio())).orElse(OptionalDouble.empty());
        this.rule =
                new ShareRule(Kind.SLOW, sample -> sample.latencies().above(limit), target, Baseline.NONE, sensitivity);
    }

    @Override
    public Kind kind() {
        return Kind.SLOW;
    }

    @Override
    public Evidence weigh(Sample sample) {
        if (learns && !open) {
            learn(sample.latencies());
        }
        return limit == UNKNOWN ? Evidence.GOOD : rule.weigh(sample);
    }

    @Override
    public Finding finding() {
        return rule.finding().slowerThan(LatencyBucket.micros(limit));
    }

    @Override
    public void opened() {
        open = true;
        rule.opened();
    }

    @Override
    public void closed() {
        open = false;
        rule.closed();
    }

    private void learn(Latencies latencies) {
        latencies.addTo(weights);
        heard++;
        boolean due = limit == UNKNOWN ? heard >= learn : heard >= renew;
        if (due && total() >= LEAST) {
            heard = 0;
            limit = LatencyBucket.of(Math.round(SHIFT * LatencyBucket.micros(usualQuantile())));
            for (int bucket = 0; bucket < weights.length; bucket++) {
                weights[bucket] *= KEEP;
            }
        }
    }

    private double total() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    private int usualQuantile() {
        double rank = USUAL_QUANTILE * total();
        int bucket = 0;
        for (double passed = weights[0]; passed < rank; passed += weights[bucket]) {
            bucket++;
        }
        return bucket;
    }
}

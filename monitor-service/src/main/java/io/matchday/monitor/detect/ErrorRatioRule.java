package io.matchday.monitor.detect;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.window.SlotCounts;
import io.matchday.monitor.window.SlotSeries;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Tells a rise above the target from chance with the one-sided exact binomial test (the one behind the interval of
 * Clopper and Pearson, 1934): how likely are this many errors or more among these requests, if every request failed with
 * the probability of the target? It needs no history, so it works in an event's first minute, and it holds at small
 * counts, where a bare ratio or a normal approximation does not.
 *
 * @param significance a rise is at most this likely to be chance
 * @param leastRequests fewer requests in the window tell nothing
 * @param leastErrors fewer errors are not worth waking anybody
 */
public record ErrorRatioRule(double significance, long leastRequests, long leastErrors) {

    /** Slots that are tested together: 30 s. */
    static final int WINDOW = 3;
    /** Slots over which the target must be kept again: 60 s. Longer than the window, so that a verdict does not flap. */
    static final int RECOVERY = 6;
    /** A slot by itself belongs to the run when it is at most this likely to be chance. */
    private static final double SLOT_SIGNIFICANCE = 0.01;

    /** The rise that shows in the window ending with this slot, if one does. */
    public Optional<Rise> rise(SlotSeries series, long end, double target) {
        SlotCounts window = series.sum(end, WINDOW);
        if (window.requests() < leastRequests || window.errors() < leastErrors || window.errorRatio() <= target) {
            return Optional.empty();
        }
        double tail = tail(window, target);
        return tail < significance
                ? Optional.of(new Rise(onset(series, end, target), end, window.requests(), window.errors(), tail))
                : Optional.empty();
    }

    /** Whether the target has been kept again over the 60 s of log time that end with this slot. */
    public boolean recovered(SlotSeries series, long onset, long end, double target) {
        boolean aMinuteOn = end - onset >= (long) RECOVERY * Slots.SECONDS;
        // One good slot after a silence is not a minute: something must have been heard in its older half as well.
        boolean heardBefore = series.sum(end - (long) (RECOVERY / 2) * Slots.SECONDS, RECOVERY / 2)
                        .requests()
                > 0;
        SlotCounts minute = series.sum(end, RECOVERY);
        return aMinuteOn && heardBefore && series.at(end).requests() > 0 && minute.errorRatio() <= target;
    }

    private static long onset(SlotSeries series, long end, double target) {
        long onset = earliest(end, slot -> bad(series.at(slot), target))
                .or(() -> earliest(end, slot -> series.at(slot).errorRatio() > target))
                .orElse(end);
        while (bad(series.at(onset - Slots.SECONDS), target)) {
            onset -= Slots.SECONDS;
        }
        return onset;
    }

    private static Optional<Long> earliest(long end, LongPredicate condition) {
        long first = end - (long) (WINDOW - 1) * Slots.SECONDS;
        return LongStream.iterate(first, slot -> slot <= end, slot -> slot + Slots.SECONDS)
                .filter(condition)
                .boxed()
                .findFirst();
    }

    private static boolean bad(SlotCounts slot, double target) {
        return slot.errors() > 0 && slot.errorRatio() > target && tail(slot, target) < SLOT_SIGNIFICANCE;
    }

    /** P(X ≥ errors), X binomial over the requests with the target as probability. */
    private static double tail(SlotCounts counts, double target) {
        int requests = (int) Math.min(counts.requests(), Integer.MAX_VALUE);
        int errors = (int) Math.min(counts.errors(), requests);
        return BinomialDistribution.of(requests, target).survivalProbability(errors - 1);
    }
}

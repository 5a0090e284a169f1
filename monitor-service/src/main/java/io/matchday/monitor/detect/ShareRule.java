package io.matchday.monitor.detect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A share of bad ones against its target and against what is usual, over several spans from the latest second to the
 * latest minute at once: a collapse shows in the first slot, a small rise when enough has been counted. Spans are never more
 * than thrice the next shorter one, so that what begins is not thinned out by much that was well. Each is a one-sided exact
 * test; the likelihood of the best is taken as many times as there are tests (Bonferroni), which {@link FalseDiscovery} then
 * weighs against the other series.
 */
final class ShareRule implements Rule {

    private static final int[] WINDOW_SECONDS = {1, 2, 3, 5, 10, 20, 60};
    private static final int HISTORY_SECONDS = 600;
    private static final int CLEAR_SECONDS = 30;
    /** It began within so long, or so many times the span that shows it: what came and went before is another matter. */
    private static final int ONSET_SECONDS = 60;

    private static final int ONSET_WINDOWS = 10;
    /** Slots that far ahead can be looked at before they are complete. */
    private static final int AHEAD_SECONDS = 600;

    /** Half of the rise that opens: the thresholds to open and to close lie apart. */
    private static final double CLEAR_PART_OF_RISE = 0.5;

    private final Kind kind;
    private final Function<Sample, Share> measure;
    private final OptionalDouble target;
    private final Sensitivity sensitivity;
    private final Usual usual;
    private final Shares shares;
    private final int onsetSlots;
    private final int[] windows;
    private boolean open;
    private Breach breach = new Breach(0, 1, false);
    private Breach told = breach;

    private record Breach(double logTail, int slots, boolean ofTarget) {}

    ShareRule(
            Kind kind, Function<Sample, Share> measure, OptionalDouble target, Baseline past, Sensitivity sensitivity) {
        this.kind = kind;
        this.measure = measure;
        this.target = target;
        this.sensitivity = sensitivity;
        this.usual = new Usual(past, sensitivity);
        this.onsetSlots = sensitivity.slots(ONSET_SECONDS);
        this.windows =
                IntStream.of(WINDOW_SECONDS).map(sensitivity::slots).distinct().toArray();
        this.shares = new Shares(sensitivity.slots(HISTORY_SECONDS), sensitivity.slots(AHEAD_SECONDS));
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Evidence weigh(Sample sample) {
        Share share = measure.apply(sample);
        shares.add(sample.at(), share);
        breach = likeliest();
        if (!open) {
            usual.learn(share);
        }
        return new Evidence(logTail(), isClear());
    }

    @Override
    public Optional<Finding> glimpse(List<Sample> unsettled, double threshold) {
        int most = sensitivity.slots(AHEAD_SECONDS);
        List<Sample> ahead = unsettled.subList(0, Math.min(most, unsettled.size()));
        ahead.forEach(sample -> shares.add(sample.at(), measure.apply(sample)));
        breach = likeliest();
        Optional<Finding> found = logTail() < 0 && logTail() <= threshold ? Optional.of(finding()) : Optional.empty();
        shares.takeBack(ahead.size());
        return found;
    }

    @Override
    public ShareFinding finding() {
        Share window = shares.sum(breach.slots());
        Share[] slots = shares.latest(Math.max(onsetSlots, ONSET_WINDOWS * breach.slots()));
        long onset = shares.slot(slots.length - 1 - ChangePoint.rise(slots, usual.baseline()));
        return new ShareFinding(
                kind,
                onset,
                shares.slot(0),
                window,
                Math.min(breach.slots(), shares.size()) * sensitivity.slotSeconds(),
                breach.ofTarget() ? target.orElseThrow() : usual.baseline().ratio(),
                breach.ofTarget(),
                breach.logTail(),
                0);
    }

    @Override
    public void opened() {
        open = true;
        told = breach;
        usual.interrupt();
    }

    @Override
    public void closed() {
        open = false;
        shares.forget();
    }

    private double logTail() {
        return Math.min(0, breach.logTail() + Math.log(2.0 * windows.length));
    }

    /** The window and the standard that are least likely by chance. */
    private Breach likeliest() {
        Breach best = new Breach(0, 1, false);
        for (int slots : windows) {
            Share window = shares.sum(slots);
            best = lesser(best, new Breach(againstTarget(window), slots, true));
            best = lesser(best, new Breach(againstUsual(window), slots, false));
        }
        return best;
    }

    private double againstTarget(Share window) {
        return sensitivity.matters(window) && target.isPresent() && window.ratio() > target.getAsDouble()
                ? LogTail.binomialAtLeast(window.bad(), window.total(), target.getAsDouble())
                : 0;
    }

    private double againstUsual(Share window) {
        double least = Math.max(sensitivity.rise() * usual.baseline().ratio(), leastRise());
        return sensitivity.matters(window) && usual.isKnown() && window.ratio() > least
                ? LogTail.aboveReference(window, usual.baseline(), sensitivity.rise())
                : 0;
    }

    private double leastRise() {
        return target.isPresent() ? target.getAsDouble() / 10 : sensitivity.leastRise();
    }

    /** What was told because of a target is over within the target; what was told as unusual, when it is usual again. */
    private boolean isClear() {
        Share recent = shares.sum(sensitivity.slots(CLEAR_SECONDS));
        double usualAgain = Math.max(
                CLEAR_PART_OF_RISE * sensitivity.rise() * usual.baseline().ratio(), leastRise());
        double most = told.ofTarget() ? target.orElseThrow() : usualAgain;
        return recent.total() > 0 && recent.ratio() <= most;
    }

    private static Breach lesser(Breach one, Breach other) {
        return other.logTail() < one.logTail() ? other : one;
    }
}

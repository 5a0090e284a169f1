package io.matchday.monitor.detect;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Nothing is heard any more of a domain or a source. How long is too long follows from how much usually comes: with a
 * mean of m in a slot and a variance d times as large, n silent slots are as likely as e to the power of -n m / d. A series
 * that pauses by habit has to pause three times as long as ever before.
 */
final class SilenceRule implements Rule {

    private static final int LEAST_SECONDS = 3;
    private static final int MEMORY_SECONDS = 300;
    /** Whoever was heard for less has no habits yet. */
    private static final int LEAST_MEMORY_SECONDS = 60;

    private static final int LONGER_THAN_EVER = 3;

    private final Sensitivity sensitivity;
    private final Deque<Long> counts = new ArrayDeque<>();
    private final int memory;
    private double sum;
    private double squares;
    private int silent;
    private int longest;
    private long since;
    private SilenceFinding breach;

    SilenceRule(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
        this.memory = sensitivity.slots(MEMORY_SECONDS);
    }

    @Override
    public Kind kind() {
        return Kind.SILENCE;
    }

    @Override
    public Evidence weigh(Sample sample) {
        long count = sample.requests().total();
        breach = null;
        if (count > 0) {
            heard(count);
            return Evidence.GOOD;
        }
        since = silent == 0 ? sample.at() : since;
        silent++;
        int least = Math.max(sensitivity.slots(LEAST_SECONDS), LONGER_THAN_EVER * longest + 1);
        if (!hasHabits() || silent < least) {
            return new Evidence(0, silent <= longest);
        }
        breach = new SilenceFinding(since, sample.at(), silent * sensitivity.slotSeconds(), mean(), logTail());
        return new Evidence(breach.logTail(), false);
    }

    @Override
    public Finding finding() {
        return breach;
    }

    @Override
    public void opened() {
        // A silence that was told is no habit: it is forgotten with the first that is heard.
    }

    @Override
    public void closed() {
        silent = 0;
    }

    private void heard(long count) {
        boolean habit =
                !hasHabits() || silent <= Math.max(sensitivity.slots(LEAST_SECONDS), LONGER_THAN_EVER * longest);
        if (habit) {
            longest = Math.max(longest, silent);
            for (; silent > 0; silent--) {
                remember(0);
            }
        }
        silent = 0;
        remember(count);
    }

    private void remember(long count) {
        counts.addLast(count);
        sum += count;
        squares += (double) count * count;
        if (counts.size() > memory) {
            long gone = counts.removeFirst();
            sum -= gone;
            squares -= (double) gone * gone;
        }
    }

    private boolean hasHabits() {
        return counts.size() >= sensitivity.slots(LEAST_MEMORY_SECONDS);
    }

    private double mean() {
        return sum / counts.size();
    }

    private double logTail() {
        double variance = squares / counts.size() - mean() * mean();
        double dispersion = Math.max(1, variance / mean());
        return -silent * mean() / dispersion;
    }
}

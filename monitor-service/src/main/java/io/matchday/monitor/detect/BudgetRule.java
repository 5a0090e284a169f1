package io.matchday.monitor.detect;

import java.time.Duration;
import java.util.List;

/** Whether the event's error budget burns faster than its length allows, over {@link BurnWindow}s. */
final class BudgetRule implements Rule {

    private static final int CLEAR_SECONDS = 60;

    private final double target;
    private final Duration eventLength;
    private final List<BurnWindow> windows;
    private final Sensitivity sensitivity;
    private final Shares shares;
    private Breach breach;

    private record Breach(BurnWindow window, Share counted, double logTail) {}

    BudgetRule(double target, Duration eventLength, Sensitivity sensitivity) {
        this.target = target;
        this.eventLength = eventLength;
        this.windows = BurnWindow.of(eventLength);
        this.sensitivity = sensitivity;
        int longest = windows.stream().mapToInt(BurnWindow::seconds).max().orElse(CLEAR_SECONDS);
        this.shares = new Shares(sensitivity.slots(longest));
    }

    @Override
    public Kind kind() {
        return Kind.BUDGET;
    }

    @Override
    public Evidence weigh(Sample sample) {
        shares.add(sample.at(), sample.requests());
        breach = null;
        for (BurnWindow window : windows) {
            Breach found = over(window);
            if (found != null && (breach == null || found.logTail() < breach.logTail())) {
                breach = found;
            }
        }
        double logTail = breach == null ? 0 : Math.min(0, breach.logTail() + Math.log(windows.size()));
        Share recent = shares.sum(sensitivity.slots(CLEAR_SECONDS));
        return new Evidence(logTail, recent.total() > 0 && recent.ratio() <= target);
    }

    @Override
    public Finding finding() {
        BurnWindow window = breach.window();
        Share[] slots = shares.latest(sensitivity.slots(window.seconds()));
        return new BudgetFinding(
                shares.slot(slots.length - 1 - ChangePoint.rise(slots, Baseline.NONE)),
                shares.slot(0),
                window,
                breach.counted(),
                breach.counted().ratio() / target,
                window.factor(eventLength),
                breach.logTail());
    }

    @Override
    public void opened() {
        // What was counted stays: the budget that is gone is gone.
    }

    @Override
    public void closed() {
        shares.forget();
    }

    private Breach over(BurnWindow window) {
        Share whole = shares.sum(sensitivity.slots(window.seconds()));
        Share recent = shares.sum(sensitivity.slots(window.shortSeconds()));
        double most = window.factor(eventLength) * target;
        return sensitivity.matters(whole) && whole.ratio() > most && recent.ratio() > most
                ? new Breach(window, whole, LogTail.binomialAtLeast(whole.bad(), whole.total(), target))
                : null;
    }
}

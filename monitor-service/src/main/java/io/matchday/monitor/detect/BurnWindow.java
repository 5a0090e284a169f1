package io.matchday.monitor.detect;

import java.time.Duration;
import java.util.List;

/**
 * A pair of windows over which an error budget may burn too fast: the long one shows that it matters, the short one that
 * it still goes on (Google, The Site Reliability Workbook, chapter 5, "Multiwindow, Multi-Burn-Rate Alerts").
 *
 * @param seconds the long window
 * @param share part of the whole event's budget that may not be used up within it
 */
public record BurnWindow(int seconds, double share) {

    /** The short window is a twelfth of the long one, as in the workbook. */
    private static final int SHORT_PART = 12;
    /** A window that is a large part of the event tells too late. */
    private static final int LEAST_WINDOWS_IN_EVENT = 4;

    /** The workbook's shares of 2, 5 and 10 % over windows that suit hours instead of its thirty days. */
    private static final List<BurnWindow> STANDARD =
            List.of(new BurnWindow(60, 0.02), new BurnWindow(300, 0.05), new BurnWindow(1_800, 0.1));

    static List<BurnWindow> of(Duration eventLength) {
        return STANDARD.stream()
                .filter(window -> (long) window.seconds * LEAST_WINDOWS_IN_EVENT <= eventLength.toSeconds())
                .toList();
    }

    int shortSeconds() {
        return seconds / SHORT_PART;
    }

    /**
     * How many times as fast as the target allows errors have to come: share × event length ÷ window. In thirty days that
     * is 14.4 for 2 % in an hour; in an event of four hours it is 4.8 for 2 % in a minute. Never less than once, as a
     * budget that lasts for the whole event is what was agreed.
     */
    public double factor(Duration eventLength) {
        return Math.max(1, share * eventLength.toSeconds() / seconds);
    }
}

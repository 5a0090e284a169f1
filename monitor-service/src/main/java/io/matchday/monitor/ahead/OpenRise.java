package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.ShareFinding;

/**
 * A rise that has been found and may go on. It is seen to be over some good slots later; these are no part of it. The last
 * slot that belongs to it is the last with clearly more errors than it is held against.
 */
final class OpenRise {

    /** As the live watch closes: what was told as unusual is over at half of the rise that it takes to open. */
    private static final double USUAL_AGAIN = 1.5;

    private static final double CLEARLY = 3;

    private final ShareFinding finding;
    private final double most;
    private long end;

    OpenRise(ShareFinding finding) {
        this.finding = finding;
        this.most = finding.ofTarget() ? finding.standard() : USUAL_AGAIN * finding.standard();
        this.end = finding.at() + Slots.SECONDS;
    }

    void add(Sample sample) {
        double expected = most * sample.requests().total();
        if (sample.requests().bad() > expected + CLEARLY * Math.sqrt(expected)) {
            end = sample.at() + Slots.SECONDS;
        }
    }

    FoundRise rise(boolean ongoing) {
        return new FoundRise(finding.onset(), end, ongoing, finding);
    }
}

package io.matchday.monitor.detect;

import java.util.List;
import java.util.Optional;

/** Where one rule stands with its series. */
final class Standing {

    private final Rule rule;
    private final Hysteresis hysteresis;
    private Phase phase = new Phase.Calm();
    private Rule.Evidence evidence = Rule.Evidence.GOOD;
    private Finding told;

    Standing(Rule rule, Hysteresis hysteresis) {
        this.rule = rule;
        this.hysteresis = hysteresis;
    }

    Kind kind() {
        return rule.kind();
    }

    boolean isOpen() {
        return phase.isOpen();
    }

    double logTail() {
        return evidence.logTail();
    }

    void weigh(Sample sample) {
        evidence = rule.weigh(sample);
    }

    /**
     * What comes of the latest slot.
     *
     * @param heeded whether it may be told; otherwise the slot counts as good
     * @param threshold how sure it has to be
     */
    Optional<Change> settle(String series, long at, boolean heeded, double threshold) {
        boolean wasOpen = phase.isOpen();
        phase = hysteresis.next(phase, heeded ? reading(at, threshold) : Reading.CLEAR, at);
        if (phase.isOpen() == wasOpen) {
            return Optional.empty();
        }
        if (wasOpen) {
            rule.closed();
            return Optional.of(new Change.Closed(series, told, at));
        }
        return Optional.of(open(series, rule.finding()));
    }

    /** Opens by slots that are not complete, if they are sure enough. */
    Optional<Change> glimpse(String series, List<Sample> unsettled, double threshold) {
        if (phase.isOpen() || !hysteresis.opensAtOnce()) {
            return Optional.empty();
        }
        Optional<Finding> found = rule.glimpse(unsettled, threshold);
        found.ifPresent(finding -> phase = new Phase.Open(finding.at()));
        return found.map(finding -> open(series, finding));
    }

    void release() {
        phase = new Phase.Calm();
        rule.closed();
    }

    private Change open(String series, Finding finding) {
        told = finding;
        rule.opened();
        return new Change.Opened(series, finding);
    }

    /** What is told already need not be sure any more: long windows hold the past for a while after all is well. */
    private Reading reading(long at, double threshold) {
        if (phase.isOpen() && evidence.clear()) {
            // What a glimpse has told lies ahead: slots before it are no sign of its end.
            return at > told.at() ? Reading.CLEAR : Reading.BETWEEN;
        }
        if (evidence.logTail() < 0 && evidence.logTail() <= threshold) {
            return Reading.BREACH;
        }
        return evidence.clear() ? Reading.CLEAR : Reading.BETWEEN;
    }
}

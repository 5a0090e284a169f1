package io.matchday.monitor.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One series with its rules, and where each of them stands. */
final class Watched {

    private final String series;
    private final Hysteresis hysteresis;
    private final List<Standing> standings = new ArrayList<>();

    private static final class Standing {
        private final Rule rule;
        private Phase phase = new Phase.Calm();
        private Rule.Evidence evidence = Rule.Evidence.GOOD;
        private Finding told;

        Standing(Rule rule) {
            this.rule = rule;
        }
    }

    Watched(String series, Goals goals, Sensitivity sensitivity) {
        this.series = series;
        this.hysteresis = sensitivity.hysteresis();
        add(new ShareRule(Kind.ERRORS, Sample::requests, goals.errorRatio(), goals.past(), sensitivity));
        add(new ShareRule(Kind.STALLS, Sample::playback, goals.stallRatio(), Baseline.NONE, sensitivity));
        add(new LatencyRule(goals.latency(), sensitivity));
        add(new TrafficRule(sensitivity));
        add(new SilenceRule(sensitivity));
        OptionalDouble target = goals.errorRatio();
        if (target.isPresent() && target.getAsDouble() > 0) {
            goals.eventLength().ifPresent(length -> add(new BudgetRule(target.getAsDouble(), length, sensitivity)));
        }
    }

    /** What each rule says to a slot, by itself. */
    double[] weigh(Sample sample) {
        return standings.stream()
                .mapToDouble(standing -> {
                    standing.evidence = standing.rule.weigh(sample);
                    return standing.evidence.logTail();
                })
                .toArray();
    }

    /** What comes of it, now that it is known how sure each has to be among all. */
    List<Change> settle(long at, double threshold) {
        return standings.stream()
                .map(standing -> settle(standing, at, threshold))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Change> settle(Standing standing, long at, double threshold) {
        boolean wasOpen = standing.phase.isOpen();
        standing.phase = hysteresis.next(standing.phase, reading(standing.evidence, threshold, wasOpen), at);
        if (standing.phase.isOpen() == wasOpen) {
            return Optional.empty();
        }
        if (wasOpen) {
            standing.rule.closed();
            return Optional.of(new Change.Closed(series, standing.told, at));
        }
        standing.told = standing.rule.finding();
        standing.rule.opened();
        return Optional.of(new Change.Opened(series, standing.told));
    }

    /** What is told already need not be sure any more: long windows hold the past for a while after all is well. */
    private static Reading reading(Rule.Evidence evidence, double threshold, boolean open) {
        if (open && evidence.clear()) {
            return Reading.CLEAR;
        }
        if (evidence.logTail() < 0 && evidence.logTail() <= threshold) {
            return Reading.BREACH;
        }
        return evidence.clear() ? Reading.CLEAR : Reading.BETWEEN;
    }

    private void add(Rule rule) {
        standings.add(new Standing(rule));
    }
}

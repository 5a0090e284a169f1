package io.matchday.monitor.detect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One series with its rules, and where each of them stands. */
final class Watched {

    private final String series;
    private final List<Standing> standings;

    Watched(String series, Goals goals, Sensitivity sensitivity, Collection<Kind> kinds) {
        this.series = series;
        this.standings = rules(goals, sensitivity).stream()
                .filter(rule -> kinds.contains(rule.kind()))
                .map(rule -> new Standing(rule, sensitivity.hysteresis()))
                .toList();
    }

    private static List<Rule> rules(Goals goals, Sensitivity sensitivity) {
        List<Rule> rules = new ArrayList<>(List.of(
                new ShareRule(Kind.ERRORS, Sample::requests, goals.errorRatio(), goals.past(), sensitivity),
                new ShareRule(Kind.STALLS, Sample::playback, goals.stallRatio(), Baseline.NONE, sensitivity),
                new LatencyRule(goals.latency(), sensitivity),
                new TrafficRule(sensitivity),
                new SilenceRule(sensitivity)));
        OptionalDouble target = goals.errorRatio();
        if (target.isPresent() && target.getAsDouble() > 0) {
            goals.eventLength()
                    .ifPresent(length -> rules.add(new BudgetRule(target.getAsDouble(), length, sensitivity)));
        }
        return rules;
    }

    /** Shows a slot to each rule. */
    void weigh(Sample sample) {
        standings.forEach(standing -> standing.weigh(sample));
    }

    /** What each rule said to the latest slot, by itself. */
    DoubleStream logTails() {
        return standings.stream().mapToDouble(Standing::logTail);
    }

    /** What comes of it, now that it is known how sure each has to be among all. */
    List<Change> settle(long at, double threshold, Set<Kind> told) {
        return changes(standings.stream()
                .map(standing -> standing.settle(series, at, told.contains(standing.kind()), threshold)));
    }

    List<Change> glimpse(List<Sample> unsettled, double threshold, Set<Kind> told) {
        return changes(standings.stream()
                .filter(standing -> told.contains(standing.kind()))
                .map(standing -> standing.glimpse(series, unsettled, threshold)));
    }

    Set<Kind> open() {
        EnumSet<Kind> open = EnumSet.noneOf(Kind.class);
        standings.stream().filter(Standing::isOpen).map(Standing::kind).forEach(open::add);
        return open;
    }

    void release() {
        standings.stream().filter(Standing::isOpen).forEach(Standing::release);
    }

    private static List<Change> changes(Stream<Optional<Change>> some) {
        return some.flatMap(Optional::stream).toList();
    }
}

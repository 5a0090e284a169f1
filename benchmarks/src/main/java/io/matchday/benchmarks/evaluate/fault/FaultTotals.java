package io.matchday.benchmarks.evaluate.fault;

import java.util.List;
import java.util.function.Predicate;

/**
 * What came of all cases.
 *
 * @param cases there were
 * @param found of them
 * @param dated with an onset right to ten seconds
 * @param rightAtOnce with the right verdict when they were found
 * @param right with the right verdict half a minute later
 * @param medianSeconds from onset to finding
 * @param mostSeconds the longest of these
 * @param medianOnsetError how far onsets are off, whichever way
 * @param mostOnsetError the largest of these
 */
public record FaultTotals(
        int cases,
        long found,
        long dated,
        long rightAtOnce,
        long right,
        double medianSeconds,
        double mostSeconds,
        double medianOnsetError,
        double mostOnsetError) {

    static FaultTotals of(List<FaultOutcome> outcomes) {
        double[] seconds = FaultEvaluation.sorted(outcomes, FaultOutcome::secondsToFinding);
        double[] onsets = FaultEvaluation.sorted(outcomes, one -> Math.abs(one.onsetError()));
        return new FaultTotals(
                outcomes.size(),
                count(outcomes, FaultOutcome::found),
                count(outcomes, FaultOutcome::dated),
                count(outcomes, FaultOutcome::rightAtOnce),
                count(outcomes, FaultOutcome::right),
                median(seconds),
                most(seconds),
                median(onsets),
                most(onsets));
    }

    private static long count(List<FaultOutcome> outcomes, Predicate<FaultOutcome> which) {
        return outcomes.stream().filter(which).count();
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static double most(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }
}

package io.matchday.benchmarks.evaluate.localisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Precision, recall and F1 over the combinations of all cases (micro): one counts as found only if it is named exactly.
 *
 * @param truePositives combinations found that are causes
 * @param falsePositives combinations found that are none
 * @param falseNegatives causes not found
 * @param meanMillis of all cases
 * @param mostMillis of the slowest case
 */
record Score(int truePositives, int falsePositives, int falseNegatives, double meanMillis, double mostMillis) {

    static Score of(List<Verdict> verdicts) {
        return new Score(
                sum(verdicts, Verdict::truePositives),
                sum(verdicts, Verdict::falsePositives),
                sum(verdicts, Verdict::falseNegatives),
                verdicts.stream().mapToDouble(Verdict::millis).average().orElse(0),
                verdicts.stream().mapToDouble(Verdict::millis).max().orElse(0));
    }

    private static int sum(List<Verdict> verdicts, ToIntFunction<Verdict> count) {
        return verdicts.stream().mapToInt(count).sum();
    }

    double precision() {
        return ratio(truePositives, truePositives + falsePositives);
    }

    double recall() {
        return ratio(truePositives, truePositives + falseNegatives);
    }

    double f1() {
        return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    Map<String, Object> json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("truePositives", truePositives);
        all.put("falsePositives", falsePositives);
        all.put("falseNegatives", falseNegatives);
        all.put("precision", precision());
        all.put("recall", recall());
        all.put("f1", f1());
        all.put("meanMillis", meanMillis);
        all.put("mostMillis", mostMillis);
        return all;
    }
}

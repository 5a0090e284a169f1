package io.matchday.benchmarks.evaluate.localisation;

import io.matchday.monitor.locate.Combination;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found in a case, beside what is true.
 *
 * @param name of the case
 * @param truth the causes
 * @param found those that were found
 * @param millis how long finding took
 */
record Verdict(String name, Set<Combination> truth, Set<Combination> found, double millis) {

    int truePositives() {
        Set<Combination> both = new HashSet<>(found);
        both.retainAll(truth);
        return both.size();
    }

    int falsePositives() {
        return found.size() - truePositives();
    }

    int falseNegatives() {
        return truth.size() - truePositives();
    }

    Map<String, Object> json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("case", name);
        all.put("truth", texts(truth));
        all.put("found", texts(found));
        all.put("truePositives", truePositives());
        all.put("falsePositives", falsePositives());
        all.put("falseNegatives", falseNegatives());
        all.put("millis", millis);
        return all;
    }

    static String text(Collection<Combination> combinations) {
        return combinations.isEmpty() ? "-" : texts(combinations).stream().collect(Collectors.joining("; "));
    }

    private static List<String> texts(Collection<Combination> combinations) {
        return combinations.stream().map(Combination::toString).sorted().toList();
    }
}

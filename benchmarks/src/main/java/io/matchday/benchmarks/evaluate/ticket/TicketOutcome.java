package io.matchday.benchmarks.evaluate.ticket;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of one set of tickets.
 *
 * @param phrases whose words they were made of
 * @param millis to read and group them
 */
record TicketOutcome(String phrases, long seed, ClusterScore score, double millis) {

    Map<String, Object> json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("phrases", phrases);
        all.put("seed", seed);
        all.put("planted", score.planted());
        all.put("found", score.found());
        all.put("groups", score.groups());
        all.put("precision", score.precision());
        all.put("recall", score.recall());
        all.put("missed", score.missed());
        all.put("millis", millis);
        return all;
    }
}

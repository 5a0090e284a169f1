package io.matchday.benchmarks.parse;

import io.matchday.benchmarks.measure.Case;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A peer beside our own figure for the nearest case.
 *
 * @param peer the tool and what it does
 * @param comparable our case
 * @param theirs lines per CPU-second; empty when it is not installed or failed
 * @param ours lines per CPU-second, measured right before and after
 * @param why why there is no figure of theirs; empty when there is one
 */
record Comparison(String peer, Case comparable, OptionalDouble theirs, double ours, String why) {

    /** How many times as many lines we take for the same processor time. */
    OptionalDouble ratio() {
        return theirs.isPresent() ? OptionalDouble.of(ours / theirs.getAsDouble()) : OptionalDouble.empty();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("peer", peer);
        json.put("comparedWith", comparable.text());
        theirs.ifPresent(figure -> json.put("linesPerCpuSecond", Math.round(figure)));
        json.put("oursBesideIt", Math.round(ours));
        ratio().ifPresent(ratio -> json.put("oursOverTheirs", ratio));
        if (!why.isEmpty()) {
            json.put("missing", why);
        }
        return json;
    }
}

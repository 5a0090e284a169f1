package io.matchday.benchmarks.log;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws one of some things, each as often as its weight says.
 *
 * @param <T> what is drawn
 * @param things what can be drawn
 * @param weights a weight for each
 */
record Weighted<T>(List<T> things, List<Integer> weights) {

    Weighted {
        things = List.copyOf(things);
        weights = List.copyOf(weights);
    }

    T draw(SplittableRandom random) {
        int left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        int at = 0;
        while (left >= weights.get(at)) {
            left -= weights.get(at);
            at++;
        }
        return things.get(at);
    }
}

package io.matchday.intake.problem;

import java.util.Arrays;
import java.util.List;

/** Which texts have a feature: a text is compared with those alone that share one with it. */
final class Index {

    private final int[][] texts;
    private final float[][] weights;

    Index(List<Features> all) {
        int features =
                all.stream().flatMapToInt(one -> Arrays.stream(one.ids())).max().orElse(-1) + 1;
        int[] sizes = new int[features];
        all.forEach(one -> Arrays.stream(one.ids()).forEach(feature -> sizes[feature]++));
        texts = new int[features][];
        weights = new float[features][];
        for (int feature = 0; feature < features; feature++) {
            texts[feature] = new int[sizes[feature]];
            weights[feature] = new float[sizes[feature]];
        }
        fill(all);
    }

    private void fill(List<Features> all) {
        int[] next = new int[texts.length];
        for (int text = 0; text < all.size(); text++) {
            Features one = all.get(text);
            for (int at = 0; at < one.ids().length; at++) {
                int feature = one.ids()[at];
                texts[feature][next[feature]] = text;
                weights[feature][next[feature]++] = one.weights()[at];
            }
        }
    }

    /**
     * Adds how like a text is to the texts of each group to that group's sum.
     *
     * @param groups the group of each text; negative: none yet
     */
    void addLikeness(Features one, int[] groups, double[] sums) {
        for (int at = 0; at < one.ids().length; at++) {
            int[] having = texts[one.ids()[at]];
            float[] weight = weights[one.ids()[at]];
            for (int text = 0; text < having.length; text++) {
                int group = groups[having[text]];
                if (group >= 0) {
                    sums[group] += (double) one.weights()[at] * weight[text];
                }
            }
        }
    }
}

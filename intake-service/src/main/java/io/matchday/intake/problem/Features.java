package io.matchday.intake.problem;

import java.util.Arrays;

/**
 * A text as a direction: features in ascending order, weights of a length of one in all.
 *
 * @param ids of the features
 * @param weights of the features
 */
record Features(int[] ids, float[] weights) {

    double dot(Features other) {
        double sum = 0;
        int left = 0;
        int right = 0;
        while (left < ids.length && right < other.ids.length) {
            int order = Integer.compare(ids[left], other.ids[right]);
            if (order == 0) {
                sum += (double) weights[left] * other.weights[right];
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that && Arrays.equals(ids, that.ids) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }

    @Override
    public String toString() {
        return Arrays.toString(ids);
    }
}

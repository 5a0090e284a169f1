package io.matchday.monitor.locate;

import java.util.List;

/** Which rows some elements claim, the first one first, and what surprise is then left. */
final class Cover {

    private final Surprise surprise;
    private final boolean[] claimed;
    private final double left;

    Cover(Surprise surprise, List<Element> elements) {
        this.surprise = surprise;
        this.claimed = new boolean[surprise.rows()];
        double inside = 0;
        for (Element element : elements) {
            inside += claim(element);
        }
        this.left = inside + unclaimed();
    }

    private double claim(Element element) {
        double[] sums = new double[Surprise.TERMS];
        for (int row = 0; row < claimed.length; row++) {
            if (!claimed[row] && element.holds(row)) {
                claimed[row] = true;
                surprise.addTo(sums, 0, row);
            }
        }
        return Surprise.left(sums, 0);
    }

    private double unclaimed() {
        double sum = 0;
        for (int row = 0; row < claimed.length; row++) {
            sum += claimed[row] ? 0 : surprise.of(row);
        }
        return sum;
    }

    double left() {
        return left;
    }

    /** How much less would be left with one more element, for all elements of a cuboid in one pass. */
    double[] gains(Cuboid cuboid) {
        double[] sums = new double[cuboid.elements() * Surprise.TERMS];
        int[] elementOf = cuboid.elementOf();
        for (int row = 0; row < claimed.length; row++) {
            if (!claimed[row]) {
                surprise.addTo(sums, elementOf[row] * Surprise.TERMS, row);
            }
        }
        double[] gains = new double[cuboid.elements()];
        for (int element = 0; element < gains.length; element++) {
            gains[element] = surprise.gain(sums, element * Surprise.TERMS);
        }
        return gains;
    }
}

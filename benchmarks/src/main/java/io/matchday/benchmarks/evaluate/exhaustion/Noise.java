package io.matchday.benchmarks.evaluate.exhaustion;

import java.util.Locale;
import java.util.SplittableRandom;

/** How far slots are off, as standard deviation in shares of their level. */
enum Noise {
    /** As measured of real audiences of 3,000 viewers and more; docs/benchmarks.md tells how. */
    USUAL(0.005, 0.05),
    /** Of small audiences and sites. */
    HARD(0.02, 0.1);

    private final double least;
    private final double most;

    Noise(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** As often between 1 and 2 % as between 2 and 4 %. */
    double drawn(SplittableRandom random) {
        return least * Math.pow(most / least, random.nextDouble());
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Noise titled(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT));
    }
}

package io.matchday.capacity.outlook;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lays curves through readings by weighted least squares that are repeated with less weight for what is far off: errors
 * are taken to be of Student's distribution, so that single outliers hardly count.
 */
final class Fitting {
    private static final double FREEDOM = 4;
    private static final int ROUNDS = 4;
    private static final double NOTHING = 1e-12;
    /** What was granted was planned for what is expected: levels far above or far below it are unlikely to be where it ends. */
    private static final double USUAL_PLATEAU = 1.3;

    private static final double PLATEAU_SPREAD = 0.3;
    private static final double LEAST_PLATEAU = 0.05;
    private static final double BASE_BELOW_ZERO = 0.02;
    private static final double FALLING = 3;

    private final Recent recent;

    Fitting(Recent recent) {
        this.recent = recent;
    }

    /** Empty where the curve does not move within the readings. */
    Optional<Fit> of(Curve curve) {
        int size = recent.size();
        double[] values = IntStream.range(0, size)
                .mapToDouble(i -> curve.at(recent.time(i)))
                .toArray();
        double[] off = new double[size];
        Line line = null;
        for (int round = 0; round < ROUNDS; round++) {
            line = line(values, off, curve.fromNothing());
            if (line.spread < NOTHING) {
                return Optional.empty();
            }
            for (int i = 0; i < size; i++) {
                off[i] = (recent.level(i) - line.level - line.height * (values[i] - line.atMean)) / recent.noise(i);
            }
        }
        return Optional.of(believed(
                new Fit(curve, likelihood(off), line.atMean, line.level, line.height, Math.sqrt(1 / line.spread))));
    }

    /** How far readings are off a fit, in multiples of their noise. */
    double[] off(Fit fit) {
        return IntStream.range(0, recent.size())
                .mapToDouble(i -> (recent.level(i) - fit.at(recent.time(i))) / recent.noise(i))
                .toArray();
    }

    private Line line(double[] values, double[] off, boolean fromNothing) {
        double sum = 0;
        double sumOfValues = 0;
        double sumOfLevels = 0;
        double[] weights = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double robust = (FREEDOM + 1) / (FREEDOM + off[i] * off[i]);
            weights[i] = robust * recent.weight(i) / (recent.noise(i) * recent.noise(i));
            sum += weights[i];
            sumOfValues += weights[i] * values[i];
            sumOfLevels += weights[i] * recent.level(i);
        }
        double atMean = fromNothing ? 0 : sumOfValues / sum;
        double level = fromNothing ? 0 : sumOfLevels / sum;
        double spread = 0;
        double together = 0;
        for (int i = 0; i < values.length; i++) {
            spread += weights[i] * (values[i] - atMean) * (values[i] - atMean);
            together += weights[i] * (values[i] - atMean) * (recent.level(i) - level);
        }
        return new Line(atMean, level, together / spread, spread);
    }

    private double likelihood(double[] off) {
        return IntStream.range(0, off.length)
                .mapToDouble(i -> -recent.weight(i) * (FREEDOM + 1) / 2 * Math.log(1 + off[i] * off[i] / FREEDOM))
                .sum();
    }

    private static Fit believed(Fit fit) {
        if (!(fit.curve() instanceof Curve.Saturation)) {
            return fit;
        }
        double less = FALLING;
        if (fit.height() > 0) {
            double away = Math.log(Math.max(LEAST_PLATEAU, fit.plateau()) / USUAL_PLATEAU) / PLATEAU_SPREAD;
            double below = Math.max(0, -fit.base()) / BASE_BELOW_ZERO;
            less = (away * away + below * below) / 2;
        }
        return new Fit(
                fit.curve(), fit.likelihood() - less, fit.atMean(), fit.level(), fit.height(), fit.heightError());
    }

    private record Line(double atMean, double level, double height, double spread) {}
}

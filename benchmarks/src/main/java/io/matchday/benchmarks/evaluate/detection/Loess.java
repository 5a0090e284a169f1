package io.matchday.benchmarks.evaluate.detection;

/** Locally weighted linear regression with tricube weights (Cleveland, J. Am. Stat. Assoc. 1979), on rows equally apart. */
final class Loess {

    private Loess() {}

    static double[] linear(double[] values, double[] weights, int window) {
        int held = Math.min(window, values.length);
        // Where the window is longer than the series, weights fall off as slowly as if there were more of it.
        double more = (window - held) / 2.0;
        double[] smooth = new double[values.length];
        for (int at = 0; at < smooth.length; at++) {
            int from = Math.max(0, Math.min(at - held / 2, values.length - held));
            double reach = Math.max(at - from, from + held - 1 - at) + more;
            smooth[at] = fit(values, weights, at, from, from + held, reach);
        }
        return smooth;
    }

    private static double fit(double[] values, double[] weights, int at, int from, int to, double reach) {
        double total = 0;
        double first = 0;
        double second = 0;
        double sum = 0;
        double product = 0;
        for (int row = from; row < to; row++) {
            double way = row - at;
            double weight = weights[row] * tricube(Math.abs(way) / reach);
            total += weight;
            first += weight * way;
            second += weight * way * way;
            sum += weight * values[row];
            product += weight * way * values[row];
        }
        if (total <= 0) {
            return values[at];
        }
        double determinant = total * second - first * first;
        return determinant <= 1e-9 * total * second ? sum / total : (second * sum - first * product) / determinant;
    }

    private static double tricube(double part) {
        double rest = 1 - part * part * part;
        return part >= 1 ? 0 : rest * rest * rest;
    }
}

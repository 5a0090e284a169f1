package io.matchday.monitor.metric;

/** The variance of all numbers so far, by Welford's method (Technometrics, 1962). */
final class Spread {

    private long count;
    private double mean;
    private double squares;

    void add(double number) {
        count++;
        double off = number - mean;
        mean += off / count;
        squares += off * (number - mean);
    }

    /** What a squared distance is to be multiplied with, to count in variances; 1 where nothing varies. */
    double perVariance() {
        double variance = squares / count;
        return variance > 0 ? 1 / variance : 1;
    }
}

package io.matchday.monitor.metric;

/** The latest few numbers. Sums are made afresh each time: running ones lose their digits where numbers are large. */
final class Latest {

    private final double[] numbers;
    private int size;
    private int next;

    Latest(int span) {
        numbers = new double[span];
    }

    Latest add(double number) {
        numbers[next] = number;
        next = (next + 1) % numbers.length;
        size = Math.min(size + 1, numbers.length);
        return this;
    }

    double mean() {
        double sum = 0;
        for (int at = 0; at < size; at++) {
            sum += numbers[at];
        }
        return sum / size;
    }

    double deviation() {
        double mean = mean();
        double squares = 0;
        for (int at = 0; at < size; at++) {
            squares += (numbers[at] - mean) * (numbers[at] - mean);
        }
        return Math.sqrt(squares / size);
    }
}

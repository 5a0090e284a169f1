package io.matchday.monitor.metric;

import java.util.function.DoubleUnaryOperator;

/** A figure worked out from the latest values, among all such figures before. */
final class FigureView implements View {

    /** What differs by less than this part of the largest value differs by rounding. */
    private static final double ROUNDING = 1e-12;

    private final DoubleUnaryOperator figure;
    private final SortedWindow seen;
    private double largest;

    private FigureView(DoubleUnaryOperator figure, int memory) {
        this.figure = figure;
        this.seen = new SortedWindow(memory);
    }

    /** How far the value is from the median of so many before it: a jump, at whatever level. */
    static View offMedian(int span, int memory) {
        SortedWindow recent = new SortedWindow(span);
        return new FigureView(
                value -> {
                    double off = recent.size() == 0 ? 0 : value - recent.median();
                    recent.add(value);
                    return off;
                },
                memory);
    }

    /** The mean of the latest: a shift that single values hide. */
    static View mean(int span, int memory) {
        Latest latest = new Latest(span);
        return new FigureView(value -> latest.add(value).mean(), memory);
    }

    /** The standard deviation of the latest: a series that falls still, or grows restless. */
    static View spread(int span, int memory) {
        Latest latest = new Latest(span);
        return new FigureView(value -> latest.add(value).deviation(), memory);
    }

    @Override
    public double next(long epochSecond, double value) {
        largest = Math.max(largest, Math.abs(value));
        double now = figure.applyAsDouble(value);
        double distance = seen.distance(now);
        seen.add(now);
        return distance > ROUNDING * largest ? distance : 0;
    }
}

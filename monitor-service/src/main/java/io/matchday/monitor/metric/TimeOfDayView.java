package io.matchday.monitor.metric;

/**
 * The value together with the time of day, as a point on a circle: a value that is common at noon is new at night. The
 * distance is Euclidean, after all three have been brought to their standard deviations so far.
 */
final class TimeOfDayView implements View {

    private static final long SECONDS_PER_DAY = 86_400;

    private final double[] values;
    private final double[] sines;
    private final double[] cosines;
    private final Spread valueSpread = new Spread();
    private final Spread sineSpread = new Spread();
    private final Spread cosineSpread = new Spread();
    private int size;
    private int next;

    TimeOfDayView(int memory) {
        values = new double[memory];
        sines = new double[memory];
        cosines = new double[memory];
    }

    @Override
    public double next(long epochSecond, double value) {
        double angle = 2 * Math.PI * Math.floorMod(epochSecond, SECONDS_PER_DAY) / SECONDS_PER_DAY;
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        valueSpread.add(value);
        sineSpread.add(sine);
        cosineSpread.add(cosine);
        double distance = size == 0 ? 0 : Math.sqrt(nearest(value, sine, cosine));
        values[next] = value;
        sines[next] = sine;
        cosines[next] = cosine;
        next = (next + 1) % values.length;
        size = Math.min(size + 1, values.length);
        return distance;
    }

    private double nearest(double value, double sine, double cosine) {
        double perValue = valueSpread.perVariance();
        double perSine = sineSpread.perVariance();
        double perCosine = cosineSpread.perVariance();
        double nearest = Double.POSITIVE_INFINITY;
        for (int at = 0; at < size; at++) {
            double byValue = value - values[at];
            double bySine = sine - sines[at];
            double byCosine = cosine - cosines[at];
            double distance =
                    perValue * byValue * byValue + perSine * bySine * bySine + perCosine * byCosine * byCosine;
            nearest = Math.min(nearest, distance);
        }
        return nearest;
    }
}

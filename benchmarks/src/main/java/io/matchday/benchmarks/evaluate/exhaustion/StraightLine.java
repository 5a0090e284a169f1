package io.matchday.benchmarks.evaluate.exhaustion;

import io.matchday.capacity.outlook.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A straight line through the last ten minutes.
 *
 * @param level at the newest slot
 * @param perSecond its slope
 */
record StraightLine(double level, double perSecond) {
    private static final double SECONDS = 600;

    static StraightLine leastSquares(List<Reading> slots) {
        double[] times = times(slots);
        double[] levels = levels(slots, times.length);
        double time = Arrays.stream(times).average().orElseThrow();
        double level = Arrays.stream(levels).average().orElseThrow();
        double together = 0;
        double spread = 0;
        for (int i = 0; i < times.length; i++) {
            together += (times[i] - time) * (levels[i] - level);
            spread += (times[i] - time) * (times[i] - time);
        }
        return new StraightLine(level - together / spread * time, together / spread);
    }

    /** The median of the slopes between any two slots (Sen 1968). */
    static StraightLine theilSen(List<Reading> slots) {
        double[] times = times(slots);
        double[] levels = levels(slots, times.length);
        double slope = median(IntStream.range(0, times.length)
                .boxed()
                .flatMapToDouble(
                        i -> IntStream.range(0, i).mapToDouble(j -> (levels[i] - levels[j]) / (times[i] - times[j])))
                .toArray());
        double level = median(IntStream.range(0, times.length)
                .mapToDouble(i -> levels[i] - slope * times[i])
                .toArray());
        return new StraightLine(level, slope);
    }

    /** Seconds from the newest slot until all is taken; infinite for never. */
    double reachesOne() {
        return level >= 1 ? 0 : perSecond <= 0 ? Double.POSITIVE_INFINITY : (1 - level) / perSecond;
    }

    private static double[] times(List<Reading> slots) {
        double newest = Slots.seconds(slots.get(slots.size() - 1).at());
        return slots.stream()
                .mapToDouble(slot -> Slots.seconds(slot.at()) - newest)
                .filter(time -> time >= -SECONDS)
                .toArray();
    }

    private static double[] levels(List<Reading> slots, int newest) {
        return slots.stream()
                .skip(slots.size() - newest)
                .mapToDouble(Reading::level)
                .toArray();
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}

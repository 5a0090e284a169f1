package io.matchday.capacity.outlook;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The readings that a trend is made of, as shares of the limit; the newer the more they weigh. */
final class Recent {
    /** Fewer say nothing of where they are heading. */
    static final int FEWEST = 6;

    private static final Duration WINDOW = Duration.ofMinutes(40);
    private static final double HALF_LIFE_SECONDS = 2400;
    private static final double LEAST_NOISE = 0.01;
    private static final double LEAST_LEVEL = 0.002;
    private static final double MILLIS = 1000;

    private final double[] times;
    private final double[] levels;
    private final double[] weights;
    private final double[] noise;

    private Recent(double[] times, double[] levels) {
        this.times = times;
        this.levels = levels;
        this.weights = Arrays.stream(times)
                .map(time -> Math.pow(0.5, -time / HALF_LIFE_SECONDS))
                .toArray();
        double[] smooth = IntStream.range(0, times.length)
                .mapToDouble(i -> Math.max(LEAST_LEVEL, smooth(i)))
                .toArray();
        double share = noiseShare(smooth);
        this.noise = Arrays.stream(smooth).map(level -> level * share).toArray();
    }

    /** Those of the last 40 minutes before the newest one. */
    static Recent of(List<Reading> readings, double limit) {
        Instant newest = readings.stream()
                .map(Reading::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        List<Reading> recent = readings.stream()
                .filter(reading -> !reading.at().isBefore(newest.minus(WINDOW)))
                .sorted(Comparator.comparing(Reading::at))
                .toList();
        return new Recent(
                recent.stream()
                        .mapToDouble(reading ->
                                Duration.between(newest, reading.at()).toMillis() / MILLIS)
                        .toArray(),
                recent.stream().mapToDouble(reading -> reading.level() / limit).toArray());
    }

    int size() {
        return times.length;
    }

    /** Seconds, 0 at the newest and negative before it. */
    double time(int i) {
        return times[i];
    }

    double level(int i) {
        return levels[i];
    }

    double weight(int i) {
        return weights[i];
    }

    /** By how much a level is usually off. */
    double noise(int i) {
        return noise[i];
    }

    double totalWeight() {
        return Arrays.stream(weights).sum();
    }

    /** How long they reach back, in seconds. */
    double length() {
        return -times[0];
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int size = sorted.length;
        return size == 0 ? 0 : (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }

    private double smooth(int i) {
        return median(Arrays.copyOfRange(levels, Math.max(0, i - 1), Math.min(levels.length, i + 2)));
    }

    /** Noise is seen where a reading is off the line between its neighbours, which no trend of theirs explains. */
    private double noiseShare(double[] smooth) {
        double[] off = IntStream.range(1, times.length - 1)
                .mapToDouble(i -> {
                    double share = (times[i] - times[i - 1]) / (times[i + 1] - times[i - 1]);
                    double between = levels[i - 1] * (1 - share) + levels[i + 1] * share;
                    double spread = Math.sqrt(1 + share * share + (1 - share) * (1 - share));
                    return Math.abs(levels[i] - between) / smooth[i] / spread;
                })
                .toArray();
        return Math.max(LEAST_NOISE, Fit.NORMAL_PER_MEDIAN * median(off));
    }
}

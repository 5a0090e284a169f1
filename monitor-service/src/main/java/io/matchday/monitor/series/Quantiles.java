package io.matchday.monitor.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Quantiles step by step, and of all steps together. One step is in memory at a time, so counts come in order of time. */
final class Quantiles {

    private final Step step;
    private final List<QuantilesView.Point> points = new ArrayList<>();
    private final Histogram all = new Histogram();
    private Histogram current = new Histogram();
    private long begin;

    Quantiles(Step step) {
        this.step = step;
    }

    /** So many requests of this bucket, in the step that holds this second or, once that is over, a later one. */
    void add(long second, int bucket, long requests) {
        if (step.begin(second) != begin) {
            close();
            begin = step.begin(second);
        }
        current.add(bucket, requests);
        all.add(bucket, requests);
    }

    /** The steps with requests that told it. */
    List<QuantilesView.Point> points() {
        close();
        return List.copyOf(points);
    }

    QuantilesView.Figures all() {
        return QuantilesView.Figures.of(all);
    }

    private void close() {
        if (current.count() > 0) {
            points.add(QuantilesView.Point.of(Instant.ofEpochSecond(begin), QuantilesView.Figures.of(current)));
            current = new Histogram();
        }
    }
}

package io.matchday.benchmarks.evaluate.detection;

import io.matchday.monitor.metric.NoveltyDetector;

/** The monitor's own detector, fed row by row. */
final class Matchday implements Detector {

    @Override
    public String name() {
        return "Matchday";
    }

    @Override
    public double[] figures(Labelled file) {
        NoveltyDetector detector = new NoveltyDetector();
        double[] figures = new double[file.rows()];
        for (int row = 0; row < figures.length; row++) {
            figures[row] = detector.next(file.times()[row], file.values()[row]).score();
        }
        return figures;
    }
}

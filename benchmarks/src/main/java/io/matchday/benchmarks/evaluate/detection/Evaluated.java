package io.matchday.benchmarks.evaluate.detection;

import java.util.ArrayList;
import java.util.List;

/**
 * A detector on all files.
 *
 * @param name of the detector
 * @param threshold with which it does best on all files together
 * @param files what came of each at that threshold
 * @param crossValidated each file at the threshold with which the detector does best on all the others
 */
record Evaluated(String name, double threshold, List<Outcome> files, Outcome crossValidated) {

    static Evaluated of(Detector detector, List<Labelled> corpus) {
        List<Scored> scored = corpus.stream()
                .map(file -> new Scored(file, detector.figures(file)))
                .toList();
        double threshold = Threshold.best(scored);
        Outcome unseen = Outcome.NONE;
        for (Scored file : scored) {
            List<Scored> others = new ArrayList<>(scored);
            others.remove(file);
            unseen = unseen.plus(file.at(Threshold.best(others)));
        }
        List<Outcome> outcomes = scored.stream().map(file -> file.at(threshold)).toList();
        return new Evaluated(detector.name(), threshold, outcomes, unseen);
    }

    Outcome total() {
        return files.stream().reduce(Outcome.NONE, Outcome::plus);
    }
}

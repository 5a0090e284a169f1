package io.matchday.benchmarks.evaluate.detection;

/** Gives each row of a file a figure; the higher, the more unusual. */
interface Detector {

    /** As it is told. */
    String name();

    double[] figures(Labelled file);
}

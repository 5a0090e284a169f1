package io.matchday.benchmarks.evaluate.estimate;

import io.matchday.intake.estimate.method.Evaluation.Protocol;
import java.util.List;

/** A way to say beforehand what events will come to. */
interface Method {

    String title();

    /** How right it is about these events. */
    Outcome judge(List<Happened> events, Protocol protocol);
}

package io.matchday.benchmarks.evaluate;

import io.matchday.benchmarks.evaluate.detection.DetectionEvaluation;
import io.matchday.benchmarks.evaluate.estimate.EstimateEvaluation;
import io.matchday.benchmarks.evaluate.exhaustion.ExhaustionEvaluation;
import io.matchday.benchmarks.evaluate.fault.CleanEvaluation;
import io.matchday.benchmarks.evaluate.fault.FaultEvaluation;
import io.matchday.benchmarks.evaluate.localisation.LocalisationEvaluation;
import io.matchday.benchmarks.evaluate.ticket.TicketEvaluation;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.util.List;

/** {@code evaluate}: how well the suite judges, on public data, logs, events, ramps or tickets whose answers are known. */
public final class Evaluate {

    private Evaluate() {}

    /** Runs the evaluation that the first word names. */
    public static void run(List<String> typed, Console console) throws IOException {
        String what = typed.isEmpty() ? "" : typed.get(0);
        List<String> rest = typed.isEmpty() ? List.of() : typed.subList(1, typed.size());
        switch (what) {
            case "localisation" -> new LocalisationEvaluation(rest, console).run();
            case "faults" -> new FaultEvaluation(rest, console).run();
            case "clean" -> new CleanEvaluation(rest, console).run();
            case "estimates" -> new EstimateEvaluation(rest, console).run();
            case "exhaustion" -> new ExhaustionEvaluation(rest, console).run();
            case "tickets" -> new TicketEvaluation(rest, console).run();
            case "detection" -> new DetectionEvaluation(rest, console).run();
            default -> throw new Trouble("There is no evaluation '" + what + "'; './matchday --help' lists them.");
        }
    }
}

package io.matchday.intake.estimate.method;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How right estimates were.
 *
 * @param events how many were estimated
 */
@Schema(
        name = "EstimateScore",
        nullable = true,
        description = "How right estimates were of events whose outcome is known")
public record Score(
        @Schema(required = true, description = "How many events were estimated") int events,
        @Schema(required = true, description = "Mean of the absolute error of p50, as a share of the outcome")
                double meanError,
        @Schema(required = true, description = "Median of the same") double medianError,
        @Schema(required = true, description = "Share of outcomes from p10 to p90; 0.8 is aimed at") double withinBand,
        @Schema(required = true, description = "Share of outcomes up to p90; 0.85 to 0.95 is aimed at")
                double belowHigh) {

    static Score of(List<Judged> judged) {
        List<Double> errors = judged.stream().map(Judged::error).sorted().toList();
        return new Score(
                judged.size(),
                mean(judged, Judged::error),
                errors.isEmpty() ? 0 : (errors.get((errors.size() - 1) / 2) + errors.get(errors.size() / 2)) / 2,
                share(judged, one -> one.low() <= one.outcome() && one.outcome() <= one.high()),
                share(judged, one -> one.outcome() <= one.high()));
    }

    private static double share(List<Judged> judged, Predicate<Judged> which) {
        return mean(judged, one -> which.test(one) ? 1 : 0);
    }

    private static double mean(List<Judged> judged, ToDoubleFunction<Judged> figure) {
        return judged.stream().mapToDouble(figure).average().orElse(0);
    }

    /** An estimate beside what the event came to. */
    record Judged(String customer, double low, double middle, double high, double outcome) {

        double error() {
            return Math.abs(middle - outcome) / outcome;
        }
    }
}

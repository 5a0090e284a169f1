package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Evaluation;
import io.matchday.intake.estimate.method.Evaluation.Protocol;
import io.matchday.intake.estimate.method.Measured;
import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.estimate.method.Score;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How right estimates would have been of the stored past events. */
@Schema(
        name = "EstimateEvaluation",
        description = "How right estimates of the peak bandwidth of whole events are: each of the newest past events is"
                + " estimated from others")
record EstimateEvaluation(
        @Schema(required = true) Protocol protocol,
        @Schema(required = true, description = "How many past events tell their peak") int pastEvents,
        @Schema(required = true, description = "Without the viewers that the customer expected") Part withoutViewers,
        @Schema(required = true, description = "With them, where they are known") Part withViewers) {

    static EstimateEvaluation of(List<Example> examples, Protocol protocol) {
        List<Measured> measured = examples.stream()
                .flatMap(example -> example.measured(Scope.EVENT, Quantity.PEAK_BITS).stream())
                .toList();
        return new EstimateEvaluation(
                protocol,
                measured.size(),
                Part.of(Evaluation.of(measured, Quantity.PEAK_BITS, protocol, false)),
                Part.of(Evaluation.of(measured, Quantity.PEAK_BITS, protocol, true)));
    }

    /** Over all events, and for each customer. */
    @Schema(name = "EstimateEvaluationPart")
    record Part(@Schema(required = true) Score total, @Schema(required = true) List<OfCustomer> customers) {

        Part {
            customers = List.copyOf(customers);
        }

        private static Part of(Evaluation evaluation) {
            return new Part(
                    evaluation.total(),
                    evaluation.byCustomer().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> new OfCustomer(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** Over the events of one customer. */
    @Schema(name = "EstimateScoreOfCustomer")
    record OfCustomer(@Schema(required = true) String customer, @Schema(required = true) Score score) {}
}

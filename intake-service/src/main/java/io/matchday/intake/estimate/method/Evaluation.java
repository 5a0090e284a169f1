package io.matchday.intake.estimate.method;

import io.matchday.intake.estimate.method.Score.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Estimates each past event from the others and compares with what it came to.
 *
 * @param total over all events
 * @param byCustomer the same for each customer
 */
public record Evaluation(Score total, Map<String, Score> byCustomer) {

    public Evaluation {
        byCustomer = Map.copyOf(byCustomer);
    }

    /** Which other events an estimate may stand on. */
    @Schema(
            name = "EvaluationProtocol",
            description = "LEAVE_ONE_OUT, the default: from all others, later ones too; AS_TOLD_THEN: from those before"
                    + " it alone, as it would have been told then")
    public enum Protocol {
        /** All others, so that as many as possible are judged. */
        LEAVE_ONE_OUT,
        /** Those before it alone, as it would have been told then; the first of all cannot be judged. */
        AS_TOLD_THEN;

        boolean lets(Occasion target, Occasion other) {
            return switch (this) {
                case LEAVE_ONE_OUT -> !other.key().equals(target.key());
                case AS_TOLD_THEN -> other.startsAt().isBefore(target.startsAt());
            };
        }
    }

    /**
     * Judges each of them by the others.
     *
     * @param withViewers whether estimates may know the viewers that were expected, where they are
     */
    public static Evaluation of(List<Measured> past, Quantity quantity, Protocol protocol, boolean withViewers) {
        List<Judged> judged = new ArrayList<>();
        for (Measured one : past) {
            Occasion target = one.occasion();
            List<Measured> others = past.stream()
                    .filter(other -> protocol.lets(target, other.occasion()))
                    .toList();
            Forecaster.forecast(withViewers ? target.asExpected() : target.withoutViewers(), others, quantity)
                    .ifPresent(said ->
                            judged.add(new Judged(target.customer(), said.p10(), said.p50(), said.p90(), one.value())));
        }
        Map<String, Score> byCustomer = judged.stream()
                .collect(Collectors.groupingBy(
                        Judged::customer, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Score::of)));
        return new Evaluation(Score.of(judged), byCustomer);
    }
}

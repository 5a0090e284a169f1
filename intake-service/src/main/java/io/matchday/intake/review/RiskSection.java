package io.matchday.intake.review;

import io.matchday.intake.drill.DrillFacts;
import io.matchday.intake.drill.NewDrill;
import io.matchday.intake.plan.PlanStanding;
import io.matchday.intake.risk.RiskLevel;
import io.matchday.intake.risk.RiskRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What may go wrong, and what is done then.
 *
 * @param matrix open risks, the most likely first
 * @param levels open risks by level, the worst first
 * @param register open ones first, the worst of them first
 * @param plans those that are not approved first
 */
record RiskSection(List<MatrixRow> matrix, List<Count> levels, List<RiskRow> register, List<PlanRow> plans) {

    private static final Comparator<RiskRecord> WORST_FIRST = Comparator.comparing(
                    (RiskRecord risk) -> !risk.status().open())
            .thenComparing(risk -> -risk.likelihood() * risk.impact())
            .thenComparing(RiskRecord::key);

    RiskSection {
        matrix = List.copyOf(matrix);
        levels = List.copyOf(levels);
        register = List.copyOf(register);
        plans = List.copyOf(plans);
    }

    static RiskSection of(List<RiskRecord> risks, List<PlanStanding> plans, List<NewDrill> drills, Reader reader) {
        List<RiskRecord> open =
                risks.stream().filter(risk -> risk.status().open()).toList();
        return new RiskSection(
                MatrixRow.of(open, reader),
                counts(open, reader),
                risks.stream()
                        .sorted(WORST_FIRST)
                        .map(risk -> RiskRow.of(risk, reader))
                        .toList(),
                plans(plans, drills, reader));
    }

    /** The heads of the matrix. */
    public List<Integer> impacts() {
        return IntStream.rangeClosed(1, MatrixRow.MOST).boxed().toList();
    }

    /** A level's name in the stylesheet. */
    static String css(RiskLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static List<PlanRow> plans(List<PlanStanding> plans, List<NewDrill> drills, Reader reader) {
        Map<String, List<DrillFacts>> ofPlans =
                drills.stream().map(NewDrill::facts).collect(Collectors.groupingBy(DrillFacts::plan));
        return plans.stream()
                .map(plan -> PlanRow.of(plan, ofPlans.getOrDefault(plan.key(), List.of()), reader))
                .sorted(Comparator.comparing((PlanRow row) -> row.sign() == Tone.GREEN)
                        .thenComparing(row -> row.drillSign() != Tone.RED)
                        .thenComparing(PlanRow::key))
                .toList();
    }

    private static List<Count> counts(List<RiskRecord> open, Reader reader) {
        return Arrays.stream(RiskLevel.values())
                .sorted(Comparator.reverseOrder())
                .map(level -> new Count(
                        css(level),
                        reader.text(level.word()),
                        open.stream()
                                .filter(risk -> RiskLevel.of(risk.likelihood(), risk.impact()) == level)
                                .count()))
                .toList();
    }

    /** How many open risks a level has. */
    record Count(String level, String word, long count) {}
}

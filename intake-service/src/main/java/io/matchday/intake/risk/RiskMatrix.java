package io.matchday.intake.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The open risks of an event by likelihood and impact.
 *
 * @param cells all 25, by likelihood and then impact
 * @param levels all four, with how many open risks each has
 */
@Schema(name = "RiskMatrix", description = "The risks proposed or accepted, by likelihood and impact")
record RiskMatrix(
        @Schema(required = true, description = "All 25, by likelihood and then impact") List<Cell> cells,
        @Schema(required = true, description = "Open risks by level") List<Count> levels) {

    private static final int MOST = 5;

    RiskMatrix {
        cells = List.copyOf(cells);
        levels = List.copyOf(levels);
    }

    static RiskMatrix of(List<RiskRecord> risks) {
        List<RiskRecord> open =
                risks.stream().filter(risk -> risk.status().open()).toList();
        List<Cell> cells = new ArrayList<>();
        for (int likelihood = 1; likelihood <= MOST; likelihood++) {
            for (int impact = 1; impact <= MOST; impact++) {
                cells.add(Cell.of(likelihood, impact, open));
            }
        }
        List<Count> levels = Arrays.stream(RiskLevel.values())
                .map(level -> new Count(level, (int) open.stream()
                        .filter(risk -> RiskLevel.of(risk.likelihood(), risk.impact()) == level)
                        .count()))
                .toList();
        return new RiskMatrix(cells, levels);
    }

    /** The open risks of one likelihood and one impact. */
    @Schema(name = "RiskMatrixCell")
    record Cell(
            @Schema(required = true) int likelihood,
            @Schema(required = true) int impact,
            @Schema(required = true) RiskLevel level,
            @Schema(required = true, description = "Keys of the risks") List<String> risks) {

        Cell {
            risks = List.copyOf(risks);
        }

        private static Cell of(int likelihood, int impact, List<RiskRecord> open) {
            List<String> keys = open.stream()
                    .filter(risk -> risk.likelihood() == likelihood && risk.impact() == impact)
                    .map(RiskRecord::key)
                    .toList();
            return new Cell(likelihood, impact, RiskLevel.of(likelihood, impact), keys);
        }
    }

    /** How many open risks a level has. */
    @Schema(name = "RiskLevelCount")
    record Count(@Schema(required = true) RiskLevel level, @Schema(required = true) int open) {}
}

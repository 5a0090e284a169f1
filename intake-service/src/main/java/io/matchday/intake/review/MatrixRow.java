package io.matchday.intake.review;

import io.matchday.intake.risk.RiskLevel;
import io.matchday.intake.risk.RiskRecord;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The open risks of one likelihood.
 *
 * @param cells by impact, 1 to 5
 */
record MatrixRow(int likelihood, List<Cell> cells) {

    static final int MOST = 5;
    private static final int MOST_KEYS = 3;

    MatrixRow {
        cells = List.copyOf(cells);
    }

    /** From the greatest likelihood to the least, so that the worst corner is where the eye begins. */
    static List<MatrixRow> of(List<RiskRecord> open, Reader reader) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(row -> MOST + 1 - row)
                .map(likelihood -> new MatrixRow(
                        likelihood,
                        IntStream.rangeClosed(1, MOST)
                                .mapToObj(impact -> Cell.of(likelihood, impact, open, reader))
                                .toList()))
                .toList();
    }

    /**
     * The open risks of one likelihood and one impact.
     *
     * @param keys of the first of them
     * @param more how many others there are
     */
    record Cell(String level, String word, int count, List<String> keys, int more) {

        Cell {
            keys = List.copyOf(keys);
        }

        private static Cell of(int likelihood, int impact, List<RiskRecord> open, Reader reader) {
            List<String> keys = open.stream()
                    .filter(risk -> risk.likelihood() == likelihood && risk.impact() == impact)
                    .map(RiskRecord::key)
                    .toList();
            RiskLevel level = RiskLevel.of(likelihood, impact);
            List<String> named = keys.stream().limit(MOST_KEYS).toList();
            return new Cell(
                    RiskSection.css(level), reader.text(level.word()), keys.size(), named, keys.size() - named.size());
        }
    }
}

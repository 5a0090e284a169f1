package io.matchday.capacity.stocklist;

import io.matchday.capacity.pool.NewPool;
import io.matchday.capacity.pool.Outcome;
import io.matchday.capacity.pool.StockTaking;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes over what stock lists say, line by line: a bad one costs itself alone. */
@ApplicationScoped
class StockLists {
    private final LineReader reader;
    private final StockTaking stock;

    StockLists(LineReader reader, StockTaking stock) {
        this.reader = reader;
        this.stock = stock;
    }

    Report take(List<Line> lines, String source, boolean dryRun, String by) {
        Map<Outcome, List<String>> outcomes = new EnumMap<>(Outcome.class);
        List<Report.Refused> refused = new ArrayList<>();
        Map<String, Long> seen = new HashMap<>();
        for (Line line : lines) {
            try {
                NewPool pool = reader.read(line, source);
                Long before = seen.putIfAbsent(pool.key(), line.number());
                if (before != null) {
                    throw LineFaultException.at(Column.KEY, "Line " + before + " tells of this pool already");
                }
                outcomes.computeIfAbsent(outcome(pool, dryRun, by), key -> new ArrayList<>())
                        .add(pool.key());
            } catch (LineFaultException fault) {
                refused.add(fault.at(line.number()));
            }
        }
        return new Report(
                dryRun,
                lines.size(),
                outcomes.getOrDefault(Outcome.CREATED, List.of()),
                outcomes.getOrDefault(Outcome.CHANGED, List.of()),
                outcomes.getOrDefault(Outcome.UNCHANGED, List.of()),
                refused);
    }

    private Outcome outcome(NewPool pool, boolean dryRun, String by) throws LineFaultException {
        try {
            return dryRun ? stock.wouldTake(pool) : stock.take(pool, by);
        } catch (ProblemException problem) {
            throw new LineFaultException(
                    Optional.ofNullable(problem.extensions().get("field"))
                            .map(field -> Column.ofField(field.toString()))
                            .orElse(null),
                    problem.code().code(),
                    problem.getMessage());
        }
    }
}

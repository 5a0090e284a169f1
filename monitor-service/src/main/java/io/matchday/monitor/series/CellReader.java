package io.matchday.monitor.series;

import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.delta.FacetCell;
import io.matchday.monitor.store.Details;
import io.matchday.monitor.store.KeptSince;
import io.matchday.monitor.store.RollupReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Shows counts by any dimension, one after another, so that no range is too long to be held in memory. */
@ApplicationScoped
class CellReader {

    private final RollupReader rollups;
    private final Details details;
    private final KeptSince kept;

    CellReader(RollupReader rollups, Details details, KeptSince kept) {
        this.rollups = rollups;
        this.details = details;
        this.kept = kept;
    }

    /**
     * Shows the counts of a range in the order of its steps. What a line does not tell is not counted by that dimension.
     *
     * @param step seconds within which it does not matter when something was counted
     */
    void read(By by, List<String> domains, Range range, long step, Consumer<Cell> visitor) {
        switch (by) {
            case DOMAIN, STATUS -> rollups(by, domains, range, step, visitor);
            case NODE -> facet(Facet.NODE, domains, range, visitor);
            case ISP -> facet(Facet.ISP, domains, range, visitor);
            case REGION -> facet(Facet.REGION, domains, range, visitor);
            case CACHE -> facet(Facet.CACHE, domains, range, visitor);
            case STREAM -> facet(Facet.STREAM, domains, range, visitor);
            case ORIGIN_STATUS -> facet(Facet.ORIGIN_STATUS, domains, range, visitor);
            case ERROR_CLASS -> errorClasses(domains, range, visitor);
        }
    }

    /** Shows the counts of a facet by the minute, in the order of time. */
    void facetCells(Facet facet, List<String> domains, Range range, Consumer<FacetCell> visitor) {
        details.read(
                domains,
                range.firstSecond(),
                range.endSecond(),
                minute -> minute.eachFacet(cell -> {
                    if (cell.facet() == facet) {
                        visitor.accept(cell);
                    }
                }));
    }

    /** From when on such counts are sure to be kept. */
    Instant keptSince(By by, Range range, long step) {
        return by.byMinute() ? detailsKeptSince() : kept.rollups(range.firstSecond(), range.endSecond(), step);
    }

    Instant detailsKeptSince() {
        return kept.details();
    }

    private void rollups(By by, List<String> domains, Range range, long step, Consumer<Cell> visitor) {
        rollups.read(domains, range.firstSecond(), range.endSecond(), step, cell -> {
            String value = by == By.DOMAIN ? cell.domain() : Integer.toString(cell.status());
            visitor.accept(new Cell(value, cell.start(), Tally.of(cell.status(), cell.requests(), cell.bytes())));
        });
    }

    private void facet(Facet facet, List<String> domains, Range range, Consumer<Cell> visitor) {
        facetCells(facet, domains, range, cell -> {
            String value = facet.named() ? cell.name() : Integer.toString(cell.number());
            visitor.accept(new Cell(value, cell.slot(), new Tally(cell.requests(), cell.errors(), cell.bytes())));
        });
    }

    private void errorClasses(List<String> domains, Range range, Consumer<Cell> visitor) {
        details.read(
                domains,
                range.firstSecond(),
                range.endSecond(),
                minute -> minute.eachError((cell, errors) -> {
                    if (cell.failed() && !cell.errorClass().isEmpty()) {
                        visitor.accept(new Cell(cell.errorClass(), cell.slot(), new Tally(0, errors, 0)));
                    }
                }));
    }
}

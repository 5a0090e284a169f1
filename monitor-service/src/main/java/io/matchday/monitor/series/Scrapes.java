package io.matchday.monitor.series;

import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.store.RollupReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a scraper is told of an event. */
@ApplicationScoped
class Scrapes {

    private static final Duration LEAD = Duration.ofHours(1);
    private static final long RECENT_SECONDS = 300;
    private static final Step TEN_MINUTES = new Step(600);

    private final RollupReader rollups;
    private final CellReader cells;

    Scrapes(RollupReader rollups, CellReader cells) {
        this.rollups = rollups;
        this.cells = cells;
    }

    Scrape of(Scope scope) {
        return new Scrape(
                scope.eventKey(),
                scope.domains(),
                counted(scope),
                rollups.newestSlots(scope.domains()),
                firstByte(scope.domains(), scope.newest().getEpochSecond()));
    }

    /** From the coarsest counts, but for the minutes at the beginning that are no whole ten: these are kept the longest. */
    private Map<String, SortedMap<Integer, Tally>> counted(Scope scope) {
        Map<String, SortedMap<Integer, Tally>> counted = new HashMap<>();
        long begin = Step.MINUTE.begin(scope.startsAt().minus(LEAD).getEpochSecond());
        long whole = endOf(TEN_MINUTES, begin);
        long end = endOf(TEN_MINUTES, scope.newest().getEpochSecond());
        add(counted, scope.domains(), begin, whole);
        add(counted, scope.domains(), whole, end);
        return counted;
    }

    private void add(Map<String, SortedMap<Integer, Tally>> counted, List<String> domains, long from, long to) {
        rollups.read(
                domains, from, to, to - from, cell -> counted.computeIfAbsent(cell.domain(), domain -> new TreeMap<>())
                        .merge(cell.status(), Tally.of(cell.status(), cell.requests(), cell.bytes()), Tally::plus));
    }

    private Map<String, Histogram> firstByte(List<String> domains, long newest) {
        long end = endOf(Step.MINUTE, newest);
        Range recent = new Range(Instant.ofEpochSecond(end - RECENT_SECONDS), Instant.ofEpochSecond(end));
        Map<String, Histogram> firstByte = new HashMap<>();
        cells.facetCells(Facet.FIRST_BYTE, domains, recent, cell -> firstByte
                .computeIfAbsent(cell.domain(), domain -> new Histogram())
                .add(cell.number(), cell.requests()));
        return firstByte;
    }

    private static long endOf(Step step, long second) {
        return step.begin(second + step.seconds() - 1);
    }
}

package io.matchday.monitor.verdict;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.ErrorCell;
import io.matchday.monitor.delta.FacetCell;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.detect.PartSlot;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some minutes of one domain, slot by slot: trouble by everything at once, requests by one dimension at a time. Bounded: what
 * comes when it is full is counted without its names.
 */
public final class DomainCube {

    /** More of the past says nothing of now. */
    public static final int MOST_SECONDS = 900;

    private static final int MOST_ROWS = 200_000;

    private final String domain;
    private final long from;
    private final long to;
    private final SortedMap<Long, CubeSlot> slots = new TreeMap<>();
    private int rows;

    /**
     * An empty one.
     *
     * @param domain of whom
     * @param from first slot; at most a quarter of an hour before the end, or it is moved there
     * @param to second after the last slot
     */
    public DomainCube(String domain, long from, long to) {
        this.domain = domain;
        this.from = Math.max(from, to - MOST_SECONDS);
        this.to = to;
    }

    /** Adds what a part of a minute, or a body, tells of the domain. */
    public void add(Delta part) {
        part.eachFacet(this::add);
        part.eachError(this::add);
    }

    /** What a slot says of the domain's parts. */
    public PartSlot parts(long slot) {
        return slots.getOrDefault(slot, new CubeSlot()).parts(slot);
    }

    /** The slots from one on, up to another one without it. */
    SortedMap<Long, CubeSlot> between(long first, long end) {
        return slots.subMap(first, Math.max(first, end));
    }

    public void add(FacetCell cell) {
        if (isOurs(cell.domain(), cell.slot())) {
            for (Dimension dimension : Dimension.values()) {
                if (dimension.facet() == cell.facet()) {
                    String name = rows < MOST_ROWS ? cell.name() : Vocabulary.OTHER;
                    rows += at(cell.slot()).request(dimension, name, cell.requests(), cell.errors());
                }
            }
        }
    }

    public void add(ErrorCell cell, long count) {
        if (isOurs(cell.domain(), cell.slot())) {
            Trouble trouble = Trouble.of(cell);
            rows += at(cell.slot()).trouble(rows < MOST_ROWS ? trouble : trouble.nameless(), count);
        }
    }

    private boolean isOurs(String of, long slot) {
        return of.equals(domain) && slot >= from - Slots.SECONDS + 1 && slot < to;
    }

    private CubeSlot at(long slot) {
        return slots.computeIfAbsent(slot, none -> new CubeSlot());
    }
}

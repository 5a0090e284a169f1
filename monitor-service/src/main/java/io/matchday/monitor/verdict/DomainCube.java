package io.matchday.monitor.verdict;

import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.ErrorCell;
import io.matchday.monitor.delta.FacetCell;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.detect.PartSlot;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<Long, CubeRequests> minutes = new HashMap<>();
    private final SortedMap<Long, Map<Trouble, Long>> slots = new TreeMap<>();
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

    /**
     * What a slot says of the domain's parts.
     *
     * @param until second after the last that has been added
     */
    public PartSlot parts(long slot, long until) {
        return some(slot, slot + Slots.SECONDS, until).parts(slot);
    }

    /** The same when all has been added. */
    public PartSlot parts(long slot) {
        return parts(slot, to);
    }

    /**
     * Slots from one on, up to another one without it. Requests are counted by the minute: each of its slots that has been
     * added has as many as any other.
     */
    CubeSlot some(long first, long end, long until) {
        CubeRequests requests = new CubeRequests();
        long known = Math.min(until, to);
        minutes.forEach((minute, counts) -> {
            long over = Math.min(minute + MinuteDetails.SECONDS, known);
            long inside = Math.min(end, over) - Math.max(first, minute);
            if (inside > 0) {
                requests.add(counts, (double) inside / (over - minute));
            }
        });
        Map<Trouble, Long> troubles = new HashMap<>();
        slots.subMap(first, Math.max(first, end))
                .values()
                .forEach(slot -> slot.forEach((trouble, count) -> troubles.merge(trouble, count, Long::sum)));
        return new CubeSlot(requests, troubles);
    }

    /** Adds to what is known of requests. */
    public void add(FacetCell cell) {
        if (cell.domain().equals(domain) && cell.slot() + MinuteDetails.SECONDS > from && cell.slot() < to) {
            for (Dimension dimension : Dimension.values()) {
                if (dimension.facet() == cell.facet()) {
                    String name = rows < MOST_ROWS ? cell.name() : Vocabulary.OTHER;
                    rows += minutes.computeIfAbsent(cell.slot(), none -> new CubeRequests())
                            .add(dimension, name, cell.requests());
                }
            }
        }
    }

    /** Adds to what is known of trouble. */
    public void add(ErrorCell cell, long count) {
        if (isOurs(cell.domain(), cell.slot())) {
            Trouble trouble =
                    rows < MOST_ROWS ? Trouble.of(cell) : Trouble.of(cell).nameless();
            Map<Trouble, Long> troubles = slots.computeIfAbsent(cell.slot(), none -> new HashMap<>());
            rows += troubles.put(trouble, troubles.getOrDefault(trouble, 0L) + count) == null ? 1 : 0;
        }
    }

    private boolean isOurs(String of, long slot) {
        return of.equals(domain) && slot >= from - Slots.SECONDS + 1 && slot < to;
    }
}

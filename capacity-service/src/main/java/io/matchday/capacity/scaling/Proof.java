package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.FigureKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Reads what there is of a pool now, from somebody else than those who asked for it. */
public interface Proof {
    /**
     * The newest total and quota of a pool that were true and became known after a moment.
     *
     * @param exceptBy people whose word does not count
     */
    List<Reading> of(String pool, Instant after, Collection<String> exceptBy);

    /**
     * What is read of a pool.
     *
     * @param source where it was read
     * @param by who wrote it down
     * @param at when it was true
     */
    record Reading(FigureKind kind, long amount, String source, String by, Instant at) {}
}

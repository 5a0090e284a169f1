package io.matchday.capacity.pool;

/** Where figures of pools are kept. */
public interface FigureBook {
    /** Keeps a figure, in the caller's transaction; one that is known already changes nothing. */
    void record(String poolKey, Figure figure);
}

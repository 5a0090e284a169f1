package io.matchday.capacity.pool;

/** What became of a pool that a list told of. */
public enum Outcome {
    /** It was not there before. */
    CREATED,
    /** Something else is known of it now, or decided on it. */
    CHANGED,
    /** Nothing else is known; its figures may be younger. */
    UNCHANGED
}

package io.matchday.monitor.ahead;

/** What people have decided about a rise. */
enum RiseState {
    /** Nothing yet. */
    OPEN,
    /** Something was done against it. */
    OPTIMISED,
    /** It can stay as it is. */
    ACCEPTED
}

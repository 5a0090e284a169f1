package io.matchday.monitor.detect;

/** What one slot says: the thresholds to open and to close lie apart, and between them nothing changes. */
public enum Reading {
    /** no chance, and large enough to matter */
    BREACH,
    /** neither */
    BETWEEN,
    /** good again by the stricter measure for closing */
    CLEAR
}

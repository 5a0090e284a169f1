package io.matchday.monitor.line;

/** How the records of a body are told apart. */
public enum Framing {
    /** One record per line. */
    LINES,
    /** JSON objects one after another, as an array or parted by space or commas, over any number of lines. */
    OBJECTS,
    /** The whole body is one record. */
    WHOLE
}

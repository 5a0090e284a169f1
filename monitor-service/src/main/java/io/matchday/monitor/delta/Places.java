package io.matchday.monitor.delta;

import io.matchday.monitor.line.LogRecord;

/** Tells the carrier and region of a client where the line itself does not. */
@FunctionalInterface
public interface Places {

    /** Knows nothing. */
    Places NONE = line -> {};

    /** Fills in what the line lacks, if it can. */
    void complete(LogRecord line);
}

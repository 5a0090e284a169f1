package io.matchday.monitor.metric;

/** What of a series is looked at. */
public enum Aspect {
    /** the value, for the time of day */
    VALUE,
    /** how far the value is from the median of the three hundred before it */
    JUMP,
    /** the mean of the latest twelve */
    LEVEL,
    /** the standard deviation of the latest forty-eight */
    SPREAD
}

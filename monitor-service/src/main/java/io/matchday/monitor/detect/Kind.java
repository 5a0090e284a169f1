package io.matchday.monitor.detect;

/** What a rule looks at. */
public enum Kind {
    /** requests that failed, against target and baseline */
    ERRORS,
    /** requests slower than allowed or usual */
    SLOW,
    /** viewers that stalled */
    STALLS,
    /** the error budget going too fast for the event's length */
    BUDGET,
    /** traffic lost or come out of nothing, against its forecast */
    TRAFFIC,
    /** nothing heard any more */
    SILENCE
}

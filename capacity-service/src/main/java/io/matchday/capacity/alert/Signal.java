package io.matchday.capacity.alert;

/** What one look at a pool says of one level of alert. OVER: it is met. BETWEEN: not met, and not clearly left. UNDER: left. */
public enum Signal {
    OVER,
    BETWEEN,
    UNDER
}

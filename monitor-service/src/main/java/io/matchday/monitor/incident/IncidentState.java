package io.matchday.monitor.incident;

/** How far an incident is dealt with. */
public enum IncidentState {
    /** Nobody has taken it on. */
    OPEN,
    /** Somebody has. */
    ACKNOWLEDGED,
    /** Over, by itself or because somebody said so. */
    RESOLVED
}

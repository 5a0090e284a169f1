package io.matchday.monitor.incident;

/** What an incident is about. */
public enum IncidentKind {
    /** Errors among a domain's requests rose above the target. */
    ERROR_RATIO
}

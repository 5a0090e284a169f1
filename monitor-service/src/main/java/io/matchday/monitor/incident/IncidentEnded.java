package io.matchday.monitor.incident;

/**
 * Somebody has said that an incident is over: what goes on is trouble anew.
 *
 * @param eventKey whose incident it was
 * @param domain where it was
 */
public record IncidentEnded(String eventKey, String domain) {}

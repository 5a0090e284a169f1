package io.matchday.monitor.incident;

import java.util.UUID;

/**
 * An incident has another line in its timeline, once the transaction at hand commits.
 *
 * @param incident the incident
 */
public record TimelineGrew(UUID incident) {}

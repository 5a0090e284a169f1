package io.matchday.monitor.incident;

import java.util.UUID;

/**
 * An incident is open, or more was found of it: it wants looking into.
 *
 * @param incident which
 */
public record Opened(UUID incident) {}

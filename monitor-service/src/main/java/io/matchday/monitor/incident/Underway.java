package io.matchday.monitor.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * An incident as whoever looks into it needs it.
 *
 * @param id which
 * @param domain where
 * @param onset log time of the second it began with
 * @param open whether it is not resolved
 */
public record Underway(UUID id, String domain, Instant onset, boolean open) {

    static Underway of(Incident incident) {
        return new Underway(incident.id(), incident.domain(), incident.onsetAt(), !incident.isResolved());
    }
}

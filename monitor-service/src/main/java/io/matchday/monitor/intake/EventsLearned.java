package io.matchday.monitor.intake;

import java.util.Set;

/**
 * Events are new, or not what they were.
 *
 * @param domains the domains of these
 */
public record EventsLearned(Set<String> domains) {

    public EventsLearned {
        domains = Set.copyOf(domains);
    }
}

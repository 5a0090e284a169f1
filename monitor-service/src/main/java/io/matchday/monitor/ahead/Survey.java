package io.matchday.monitor.ahead;

import java.time.Instant;
import java.util.List;

/**
 * What came of a survey.
 *
 * @param from first second gone over
 * @param until second after the last
 * @param domains those of the event
 */
record Survey(Instant from, Instant until, List<Domain> domains) {

    Survey {
        domains = List.copyOf(domains);
    }

    /** One domain, and how many rises are new. */
    record Domain(String domain, int found) {}
}

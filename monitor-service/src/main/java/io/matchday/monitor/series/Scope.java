package io.matchday.monitor.series;

import io.matchday.platform.remote.Source;
import java.time.Instant;
import java.util.List;

/**
 * What of an event is asked for.
 *
 * @param eventKey the event
 * @param source where its domains are known from
 * @param startsAt when it starts
 * @param domains those asked for
 * @param newest end of the newest counts of any of its domains; now when there are none
 */
record Scope(String eventKey, Source source, Instant startsAt, List<String> domains, Instant newest) {

    Scope {
        domains = List.copyOf(domains);
    }
}

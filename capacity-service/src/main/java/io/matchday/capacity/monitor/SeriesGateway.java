package io.matchday.capacity.monitor;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Traffic of events over time as monitor-service counts it, or last did. */
@ApplicationScoped
public class SeriesGateway {
    private static final String SLOT = "PT10S";
    private static final String MINUTE = "PT1M";
    private static final int MOST_LINES = 50;

    private final MonitorClient client;
    private final LastKnown lastKnown;

    SeriesGateway(@RestClient MonitorClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** The last hour by domain, in slots of ten seconds; empty when monitor has never told of the event. */
    public Optional<Known<SeriesCopy>> byDomain(String eventKey) {
        return ask(eventKey, "domain", SLOT);
    }

    /** The last hour by the region of the viewers, in minutes. */
    public Optional<Known<SeriesCopy>> byRegion(String eventKey) {
        return ask(eventKey, "region", MINUTE);
    }

    private Optional<Known<SeriesCopy>> ask(String eventKey, String dimension, String step) {
        return lastKnown.ask(
                MonitorGateway.SERVICE,
                "events/" + eventKey + "/series/" + dimension,
                SeriesCopy.class,
                () -> client.series(eventKey, dimension, step, MOST_LINES));
    }
}

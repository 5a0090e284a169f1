package io.matchday.capacity.monitor;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Traffic of events as monitor-service measures it, or last did. */
@ApplicationScoped
public class MonitorGateway {
    /** Name of the service as it appears among an answer's sources. */
    public static final String SERVICE = "monitor-service";

    private final MonitorClient client;
    private final LastKnown lastKnown;

    MonitorGateway(@RestClient MonitorClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** The event's traffic; empty when monitor does not watch it or has never been heard of it. */
    public Optional<Known<TrafficCopy>> traffic(String eventKey) {
        return lastKnown.ask(
                SERVICE, "events/" + eventKey + "/traffic", TrafficCopy.class, () -> client.traffic(eventKey));
    }

    /**
     * The event's traffic from one moment of log time, included, to another.
     *
     * @return empty as for {@link #traffic}
     */
    public Optional<Known<SlotsCopy>> slots(String eventKey, Instant from, Instant to) {
        return lastKnown.ask(
                SERVICE, "events/" + eventKey + "/slots", SlotsCopy.class, () -> client.slots(eventKey, from, to));
    }
}

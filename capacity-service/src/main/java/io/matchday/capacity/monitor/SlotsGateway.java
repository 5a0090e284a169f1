package io.matchday.capacity.monitor;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How busy events are, slot by slot, as monitor-service measures it or last did. */
@ApplicationScoped
public class SlotsGateway {
    private final SlotsClient client;
    private final LastKnown lastKnown;

    SlotsGateway(@RestClient SlotsClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** The event's peak; empty when monitor does not watch it or was never heard of it. */
    public Optional<Known<PeakCopy>> peak(String eventKey) {
        return lastKnown.ask(
                MonitorGateway.SERVICE, "events/" + eventKey + "/peak", PeakCopy.class, () -> client.peak(eventKey));
    }

    /**
     * The event's traffic from one moment of log time, included, to another.
     *
     * @return empty as for {@link #peak}
     */
    public Optional<Known<SlotsCopy>> slots(String eventKey, Instant from, Instant to) {
        return lastKnown.ask(
                MonitorGateway.SERVICE,
                "events/" + eventKey + "/slots",
                SlotsCopy.class,
                () -> client.slots(eventKey, from, to));
    }
}

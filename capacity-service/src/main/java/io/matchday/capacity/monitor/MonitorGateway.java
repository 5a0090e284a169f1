package io.matchday.capacity.monitor;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import io.matchday.platform.remote.NotThereException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Traffic of events as monitor-service measures it, or last did. */
@ApplicationScoped
public class MonitorGateway {
    private static final Logger LOG = Logger.getLogger(MonitorGateway.class);

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
     * The event's traffic from one moment of log time, included, to another, at most a day later. Whoever asks wants what is
     * known now, so nothing of it is remembered here.
     *
     * @return empty when monitor cannot be asked, or does not watch the event
     */
    public Optional<SlotsCopy> between(String eventKey, Instant from, Instant to) {
        try {
            return Optional.of(client.slots(eventKey, from, to));
        } catch (NotThereException unwatched) {
            return Optional.empty();
        } catch (RuntimeException away) {
            LOG.debugf("%s cannot be asked for slots of %s: %s", SERVICE, eventKey, away);
            return Optional.empty();
        }
    }
}

package io.matchday.capacity.monitor;

import io.matchday.platform.remote.NotThereException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Peaks of events as monitor-service measures them. Whoever asks keeps them for good, so nothing is remembered here. */
@ApplicationScoped
public class MeasuredGateway {
    private static final Logger LOG = Logger.getLogger(MeasuredGateway.class);

    private final MonitorClient client;

    MeasuredGateway(@RestClient MonitorClient client) {
        this.client = client;
    }

    /**
     * The event's traffic from one moment of log time, included, to another, at most a day later.
     *
     * @return empty when monitor cannot be asked, or does not watch the event
     */
    public Optional<MeasuredCopy> between(String eventKey, Instant from, Instant to) {
        try {
            return Optional.of(client.measured(eventKey, from, to));
        } catch (NotThereException unwatched) {
            return Optional.empty();
        } catch (RuntimeException away) {
            LOG.debugf("%s cannot be asked for the peaks of %s: %s", MonitorGateway.SERVICE, eventKey, away);
            return Optional.empty();
        }
    }
}

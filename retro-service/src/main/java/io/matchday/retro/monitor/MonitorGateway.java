package io.matchday.retro.monitor;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import io.matchday.retro.remote.RemotePage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Monitor-service as it is seen from here. */
@ApplicationScoped
public class MonitorGateway {

    /** The service's name in answers of the API. */
    public static final String SERVICE = "monitor-service";

    /** People come before the event starts, and their traffic is the event's. */
    private static final Duration LEAD = Duration.ofHours(1);

    private final MonitorClient client;
    private final LastKnown lastKnown;

    MonitorGateway(@RestClient MonitorClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** The event's incidents; empty when monitor never told any. */
    public Optional<Known<Incidents>> incidents(String eventKey) {
        return lastKnown.ask(
                SERVICE,
                "incidents/" + eventKey,
                Incidents.class,
                () -> new Incidents(
                        RemotePage.readAll(cursor -> client.incidents(eventKey, RemotePage.LIMIT, cursor))));
    }

    /** The event's traffic from an hour before its start; empty when monitor never told any. */
    public Optional<Known<EventTraffic>> traffic(String eventKey, Instant startsAt) {
        Instant first = startsAt.minus(LEAD).truncatedTo(ChronoUnit.SECONDS);
        TrafficRanges ranges =
                new TrafficRanges((from, to) -> client.traffic(eventKey, from.toString(), to.toString()));
        return lastKnown.ask(
                SERVICE, "traffic/" + eventKey, EventTraffic.class, () -> EventTraffic.of(ranges.from(first)));
    }
}

package io.matchday.retro.capacity;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import io.matchday.retro.remote.RemotePage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Capacity-service as it is seen from here. */
@ApplicationScoped
public class CapacityGateway {

    /** The service's name in answers of the API. */
    public static final String SERVICE = "capacity-service";

    private final CapacityClient client;
    private final LastKnown lastKnown;

    CapacityGateway(@RestClient CapacityClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** What the event holds and held; empty when capacity never told. */
    public Optional<Known<Reservations>> reservations(String eventKey) {
        return lastKnown.ask(
                SERVICE,
                "reservations/" + eventKey,
                Reservations.class,
                () -> new Reservations(
                        RemotePage.readAll(cursor -> client.reservations(eventKey, RemotePage.LIMIT, cursor))));
    }

    /** Whether there was enough; empty when capacity never told. */
    public Optional<Known<Headroom>> headroom(String eventKey) {
        return lastKnown.ask(SERVICE, "headroom/" + eventKey, Headroom.class, () -> client.headroom(eventKey));
    }

    /** What the event wanted, got, used and cost; empty when capacity never told. */
    public Optional<Known<EventReport>> report(String eventKey) {
        return lastKnown.ask(SERVICE, "report/" + eventKey, EventReport.class, () -> client.report(eventKey));
    }

    /** What the pools' amounts count; empty when capacity never told. */
    public Optional<Known<PoolUnits>> units() {
        return lastKnown.ask(
                SERVICE,
                "pools",
                PoolUnits.class,
                () -> PoolUnits.of(RemotePage.readAll(cursor -> client.pools(RemotePage.LIMIT, cursor))));
    }
}

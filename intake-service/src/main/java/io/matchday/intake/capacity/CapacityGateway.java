package io.matchday.intake.capacity;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Headroom as capacity-service tells it, or last told it. */
@ApplicationScoped
class CapacityGateway {

    static final String SERVICE = "capacity-service";

    private final CapacityClient client;
    private final LastKnown lastKnown;

    CapacityGateway(@RestClient CapacityClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** The event's headroom; empty when capacity cannot be asked and has never said anything about it. */
    Optional<Known<HeadroomCopy>> headroom(String eventKey) {
        return lastKnown.ask(
                SERVICE, "events/" + eventKey + "/headroom", HeadroomCopy.class, () -> client.headroom(eventKey));
    }
}

package io.matchday.capacity.intake;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How far events have come, as intake-service says or last said. */
@ApplicationScoped
public class StandingGateway {
    private final StandingClient client;
    private final LastKnown lastKnown;

    StandingGateway(@RestClient StandingClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** Empty for an event that intake does not have, or was never heard of. */
    public Optional<StandingCopy> of(String eventKey) {
        return lastKnown
                .ask(
                        IntakeGateway.SERVICE,
                        "events/" + eventKey + "/standing",
                        StandingCopy.class,
                        () -> client.event(eventKey))
                .map(Known::value);
    }
}

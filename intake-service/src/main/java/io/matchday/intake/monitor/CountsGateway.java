package io.matchday.intake.monitor;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which domains monitor-service hears from, or last did. */
@ApplicationScoped
class CountsGateway {

    static final String SERVICE = "monitor-service";

    private final CountsClient client;
    private final LastKnown lastKnown;
    private final InstantSource clock;

    CountsGateway(@RestClient CountsClient client, LastKnown lastKnown, InstantSource clock) {
        this.client = client;
        this.lastKnown = lastKnown;
        this.clock = clock;
    }

    /** The event's domains heard from; empty when monitor cannot be asked and has never said anything about it. */
    Optional<Known<DomainCounts>> heard(String eventKey, Duration lookBack) {
        Instant now = clock.instant();
        return lastKnown.ask(
                SERVICE,
                "events/" + eventKey + "/top/domain",
                DomainCounts.class,
                () -> client.top(eventKey, "domain", "requests", now.minus(lookBack), now, DomainCounts.MOST));
    }
}

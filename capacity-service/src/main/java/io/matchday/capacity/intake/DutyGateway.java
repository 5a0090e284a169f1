package io.matchday.capacity.intake;

import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.LastKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who is on duty in events as intake-service has it, or last had it. */
@ApplicationScoped
public class DutyGateway {
    private final IntakeClient client;
    private final LastKnown lastKnown;

    DutyGateway(@RestClient IntakeClient client, LastKnown lastKnown) {
        this.client = client;
        this.lastKnown = lastKnown;
    }

    /** At this moment; empty when intake has never told. */
    public Optional<DutyCopy> onDuty(String eventKey) {
        return lastKnown
                .ask(
                        IntakeGateway.SERVICE,
                        "events/" + eventKey + "/roster/on-duty",
                        DutyCopy.class,
                        () -> client.onDuty(eventKey))
                .map(Known::value);
    }
}

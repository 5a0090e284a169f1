package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The events of a phase at intake-service. */
@RegisterRestClient(configKey = "intake")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Path("/intake/api/v1/events")
interface UnderwayClient {
    @GET
    @Timeout(2000)
    @Retry(
            maxRetries = 1,
            abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
    @CircuitBreaker(
            delay = 2000,
            skipOn = {NotThereException.class, RefusedException.class})
    Events events(
            @QueryParam("phase") String phase, @QueryParam("limit") int limit, @QueryParam("cursor") String cursor);

    /** A page of events. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Events(List<EventCopy> items, String nextCursor) {
        public Events {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }
}

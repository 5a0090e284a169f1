package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The plans of events at intake-service. */
@RegisterRestClient(configKey = "intake")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Path("/intake/api/v1/events/{eventKey}/plans")
interface PlanClient {
    @GET
    @Timeout(2000)
    @Retry(
            maxRetries = 1,
            abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
    @CircuitBreaker(
            delay = 2000,
            skipOn = {NotThereException.class, RefusedException.class})
    Plans plans(
            @PathParam("eventKey") String eventKey,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit);

    /** A page of plans. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plans(List<Plan> items) {
        public Plans {
            items = List.copyOf(items);
        }

        /** One of them. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Plan(String key, Content content) {}

        /** What it says. */
        @JsonIgnoreProperties(ignoreUnknown = true)
        record Content(String title, String kind, boolean preApproved) {}
    }
}

package io.matchday.capacity.monitor;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What monitor-service has counted over time. */
@RegisterRestClient(configKey = "monitor")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Path("/monitor/api/v1/events/{eventKey}/series")
@Produces(MediaType.APPLICATION_JSON)
interface SeriesClient {
    /** The last hour up to the newest slot. */
    @GET
    @Timeout(2000)
    @Retry(
            maxRetries = 1,
            abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
    @CircuitBreaker(
            delay = 2000,
            skipOn = {NotThereException.class, RefusedException.class})
    SeriesCopy series(
            @PathParam("eventKey") String eventKey,
            @QueryParam("by") String dimension,
            @QueryParam("step") String step,
            @QueryParam("limit") int limit);
}

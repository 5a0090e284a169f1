package io.matchday.capacity.monitor;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of monitor-service that are used here. */
@RegisterRestClient(configKey = "monitor")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Path("/monitor/api/v1")
@Timeout(2000)
@Retry(
        maxRetries = 1,
        abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
@CircuitBreaker(
        delay = 2000,
        skipOn = {NotThereException.class, RefusedException.class})
interface MonitorClient {
    @GET
    @Path("/events/{eventKey}/traffic")
    TrafficCopy traffic(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/events/{eventKey}/traffic")
    SlotsCopy slots(
            @PathParam("eventKey") String eventKey, @QueryParam("from") Instant from, @QueryParam("to") Instant to);

    /** The last hour up to the newest slot. */
    @GET
    @Path("/events/{eventKey}/series")
    @Produces(MediaType.APPLICATION_JSON)
    SeriesCopy series(
            @PathParam("eventKey") String eventKey,
            @QueryParam("by") String dimension,
            @QueryParam("step") String step,
            @QueryParam("limit") int limit);

    /** Safe to be repeated with the same key. */
    @POST
    @Path("/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    void send(@HeaderParam("Idempotency-Key") String key, NewMessage message);
}

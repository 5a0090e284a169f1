package io.matchday.retro.capacity;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import io.matchday.retro.remote.RemotePage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of capacity-service that are used here. */
@Path("/capacity/api/v1")
@RegisterRestClient(configKey = "capacity")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Timeout(value = 2, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 1,
        abortOn = {NotThereException.class, RefusedException.class})
@CircuitBreaker(skipOn = {NotThereException.class, RefusedException.class})
interface CapacityClient {

    @GET
    @Path("/events/{eventKey}/reservations")
    RemotePage<Reservation> reservations(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path("/events/{eventKey}/headroom")
    Headroom headroom(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/events/{eventKey}/report")
    EventReport report(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/pools")
    RemotePage<Pool> pools(@QueryParam("limit") int limit, @QueryParam("cursor") String cursor);
}

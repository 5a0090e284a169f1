package io.matchday.monitor.intake;

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
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls that the monitor makes to intake-service. */
@Path("/intake/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "intake")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Timeout(2_000)
@Retry(
        maxRetries = 1,
        delay = 100,
        jitter = 50,
        abortOn = {NotThereException.class, RefusedException.class})
@CircuitBreaker(
        requestVolumeThreshold = 8,
        delay = 2_000,
        skipOn = {NotThereException.class, RefusedException.class})
interface IntakeClient {

    @GET
    EventPage events(
            @QueryParam("phase") String phase, @QueryParam("limit") int limit, @QueryParam("cursor") String cursor);

    @GET
    @Path("/{eventKey}")
    IntakeEvent event(@PathParam("eventKey") String eventKey);
}

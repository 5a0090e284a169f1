package io.matchday.retro.intake;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import io.matchday.retro.remote.RemotePage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of intake-service that are used here. */
@Path("/intake/api/v1/events/{eventKey}")
@RegisterRestClient(configKey = "intake")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Timeout(value = 2, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 1,
        abortOn = {NotThereException.class, RefusedException.class})
@CircuitBreaker(skipOn = {NotThereException.class, RefusedException.class})
interface IntakeClient {

    @GET
    IntakeEvent event(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/transitions")
    RemotePage<Step> steps(
            @PathParam("eventKey") String eventKey,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @POST
    @Path("/transitions")
    Step take(@PathParam("eventKey") String eventKey, @HeaderParam("Idempotency-Key") String key, NewStep step);
}

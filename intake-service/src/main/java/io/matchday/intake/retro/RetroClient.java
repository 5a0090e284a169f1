package io.matchday.intake.retro;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of retro-service that are used here. */
@Path("/retro/api/v1/events/{eventKey}")
@RegisterRestClient(configKey = "retro")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Timeout(value = 2, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 1,
        abortOn = {NotThereException.class, RefusedException.class})
@CircuitBreaker(skipOn = {NotThereException.class, RefusedException.class})
interface RetroClient {

    @GET
    @Path("/retrospective")
    @Produces(MediaType.APPLICATION_JSON)
    Retrospective retrospective(@PathParam("eventKey") String eventKey);
}

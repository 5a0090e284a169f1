package io.matchday.capacity.intake;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The operations of intake-service that are used here. */
@RegisterRestClient(configKey = "intake")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Path("/intake/api/v1")
@Timeout(2000)
@Retry(
        maxRetries = 1,
        abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
@CircuitBreaker(
        delay = 2000,
        skipOn = {NotThereException.class, RefusedException.class})
interface IntakeClient {
    @GET
    @Path("/events/{eventKey}")
    EventCopy event(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/events/{eventKey}/chain")
    ChainCopy chain(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/events/{eventKey}/estimates")
    EstimatesCopy estimates(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/events/{eventKey}/plans")
    PlansCopy plans(
            @PathParam("eventKey") String eventKey,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit);

    @GET
    @Path("/events/{eventKey}/roster/on-duty")
    DutyCopy onDuty(@PathParam("eventKey") String eventKey);

    @GET
    @Path("/events")
    EventsCopy events(
            @QueryParam("phase") String phase, @QueryParam("limit") int limit, @QueryParam("cursor") String cursor);
}

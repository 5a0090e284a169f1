package io.matchday.capacity.intake;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The rosters of events at intake-service. */
@RegisterRestClient(configKey = "intake")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Path("/intake/api/v1/events/{eventKey}/roster/on-duty")
interface DutyClient {
    @GET
    @Timeout(2000)
    @Retry(
            maxRetries = 1,
            abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
    @CircuitBreaker(
            delay = 2000,
            skipOn = {NotThereException.class, RefusedException.class})
    DutyCopy onDuty(@PathParam("eventKey") String eventKey);
}

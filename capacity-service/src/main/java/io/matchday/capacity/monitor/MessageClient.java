package io.matchday.capacity.monitor;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Messages to people, by monitor-service. */
@RegisterRestClient(configKey = "monitor")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Path("/monitor/api/v1/messages")
@Consumes(MediaType.APPLICATION_JSON)
interface MessageClient {
    /** Safe to be repeated with the same key. */
    @POST
    @Timeout(2000)
    @Retry(
            maxRetries = 1,
            abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
    @CircuitBreaker(
            delay = 2000,
            skipOn = {NotThereException.class, RefusedException.class})
    void send(@HeaderParam("Idempotency-Key") String key, NewMessage message);
}

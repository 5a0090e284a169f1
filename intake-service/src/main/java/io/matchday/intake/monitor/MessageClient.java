package io.matchday.intake.monitor;

import io.matchday.platform.identity.SignedCalls;
import io.matchday.platform.remote.NotThereException;
import io.matchday.platform.remote.Refusals;
import io.matchday.platform.remote.RefusedException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Messages to people, by monitor-service. */
@Path("/monitor/api/v1/messages")
@RegisterRestClient(configKey = "monitor")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Timeout(value = 2, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 1,
        abortOn = {NotThereException.class, RefusedException.class, CircuitBreakerOpenException.class})
@CircuitBreaker(skipOn = {NotThereException.class, RefusedException.class})
interface MessageClient {

    /** Safe to be repeated with the same key. */
    @POST
    void send(@HeaderParam("Idempotency-Key") String key, NewMessage message);
}

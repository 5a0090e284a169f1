package io.matchday.retro.monitor;

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

/** The operations of monitor-service that are used here. */
@Path("/monitor/api/v1")
@RegisterRestClient(configKey = "monitor")
@RegisterProvider(SignedCalls.class)
@RegisterProvider(Refusals.class)
@Timeout(value = 2, unit = ChronoUnit.SECONDS)
@Retry(
        maxRetries = 1,
        abortOn = {NotThereException.class, RefusedException.class})
@CircuitBreaker(skipOn = {NotThereException.class, RefusedException.class})
interface MonitorClient {

    @GET
    @Path("/incidents")
    RemotePage<Incident> incidents(
            @QueryParam("event") String eventKey, @QueryParam("limit") int limit, @QueryParam("cursor") String cursor);

    /** The range is log time, to the second, as RFC 3339 writes it. */
    @GET
    @Path("/events/{eventKey}/traffic")
    TrafficAnswer traffic(
            @PathParam("eventKey") String eventKey, @QueryParam("from") String from, @QueryParam("to") String to);
}

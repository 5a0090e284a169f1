package io.matchday.capacity.live;

import io.matchday.capacity.headroom.Verdict;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.live.PoolHeadrooms.PoolHeadroom;
import io.matchday.capacity.monitor.MonitorGateway;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an event's pools stand, over REST. */
@Path("/events/{eventKey}/headroom/pools")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headroom")
class PoolHeadroomResource {
    private final IntakeGateway intake;
    private final LivePools live;
    private final InstantSource clock;

    PoolHeadroomResource(IntakeGateway intake, LivePools live, InstantSource clock) {
        this.intake = intake;
        this.live = live;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What is measured against what was granted, pool by pool, and when it will be used up",
            description =
                    "Only pools of bandwidth: traffic says nothing of machines. While monitor-service is away, or its"
                            + " newest slot is late, the outlook is told from the last slot heard of; dataAgeSeconds says how old.")
    @APIResponse(responseCode = "200", description = "How each pool stands that the event draws on")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public PoolHeadrooms readPoolHeadrooms(@PathParam("eventKey") String eventKey) {
        Known<EventCopy> event = intake.visibleEvent(eventKey);
        LiveHeadroom headroom = live.of(event.value());
        Instant now = clock.instant();
        List<PoolHeadroom> pools = headroom.pools().stream()
                .map(pool -> PoolHeadroom.of(pool, event.value().endsAt(), now))
                .toList();
        return new PoolHeadrooms(
                eventKey,
                Verdict.worst(pools.stream().map(PoolHeadroom::verdict).toList()),
                List.of(
                        Source.of(IntakeGateway.SERVICE, event, clock),
                        Source.of(MonitorGateway.SERVICE, headroom.heard(), clock)),
                headroom.withoutPool(),
                pools);
    }
}

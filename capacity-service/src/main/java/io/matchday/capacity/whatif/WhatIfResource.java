package io.matchday.capacity.whatif;

import io.matchday.capacity.headroom.DrawingWindow;
import io.matchday.capacity.headroom.Verdict;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.monitor.MonitorGateway;
import io.matchday.capacity.monitor.TrafficCopy;
import io.matchday.capacity.whatif.WhatIfOutcome.ProductOutcome;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Suppositions over REST. */
@Path("/events/{eventKey}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Headroom")
class WhatIfResource {
    private final IntakeGateway intake;
    private final MonitorGateway monitor;
    private final Parts parts;
    private final InstantSource clock;

    WhatIfResource(IntakeGateway intake, MonitorGateway monitor, Parts parts, InstantSource clock) {
        this.intake = intake;
        this.monitor = monitor;
        this.parts = parts;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "Whether there would be enough if more came, or something were lost",
            description =
                    "The need is what was announced or measured, as in headroom, times the factor. Nothing is held and"
                            + " nothing is kept. Supposing nothing answers what headroom answers.")
    @APIResponse(responseCode = "200", description = "What would be needed, missing, and to be asked for")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public WhatIfOutcome suppose(@PathParam("eventKey") String eventKey, @NotNull @Valid WhatIf supposed) {
        Known<EventCopy> event = intake.visibleEvent(eventKey);
        Optional<Known<TrafficCopy>> traffic = monitor.traffic(eventKey);
        List<ProductOutcome> products = WhatIfRule.of(
                event.value(),
                traffic.map(Known::value),
                parts.of(eventKey, DrawingWindow.of(event.value(), clock.instant())),
                supposed);
        return new WhatIfOutcome(
                eventKey,
                Verdict.worst(products.stream().map(ProductOutcome::verdict).toList()),
                List.of(
                        Source.of(IntakeGateway.SERVICE, event, clock),
                        Source.of(MonitorGateway.SERVICE, traffic, clock)),
                products);
    }
}

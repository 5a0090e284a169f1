package io.matchday.capacity.giveback;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Release plans over REST. */
@Path("/events/{eventKey}/release-plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giving back", description = "What is given back after an event, and the money that comes of it")
class ReleasePlanResource {
    private final IntakeGateway intake;
    private final TrafficWatch traffic;
    private final Planner planner;

    ReleasePlanResource(IntakeGateway intake, TrafficWatch traffic, Planner planner) {
        this.intake = intake;
        this.traffic = traffic;
        this.planner = planner;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    @Operation(
            summary = "What an event has to give back, the dearest first",
            description =
                    "Irreversible steps are marked, with what the provider publishes. Nothing is released by reading"
                            + " it.")
    @APIResponse(responseCode = "200", description = "The plan, and whether traffic lets it be carried out")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(
            responseCode = "503",
            description = "unavailable: intake-service is away and the event has not been heard of here")
    public ReleasePlan readReleasePlan(@PathParam("eventKey") String eventKey) {
        EventCopy event = intake.visibleEvent(eventKey).value();
        return new ReleasePlan(eventKey, traffic.of(event), planner.items(eventKey));
    }
}

package io.matchday.intake.readiness;

import io.matchday.intake.event.Events;
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

/** An event's readiness over REST. */
@Path("/events/{eventKey}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
class ReadinessResource {

    private final Events events;

    ReadinessResource(Events events) {
        this.events = events;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Operation(
            summary = "What still keeps an event from being ready",
            description = "The same rules as the gate from PREPARING to READY.")
    @APIResponse(responseCode = "200", description = "The verdict, with every missing item")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Readiness readiness(@PathParam("eventKey") String eventKey) {
        return Readiness.of(ReadinessRules.missing(events.visible(eventKey).facts()));
    }
}

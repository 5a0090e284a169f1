package io.matchday.intake.readiness;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
    private final Readiness readiness;

    ReadinessResource(Events events, Readiness readiness) {
        this.events = events;
        this.readiness = readiness;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.CUSTOMER, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "How ready an event is, area by area",
            description = "Red, yellow or green for each area, with everything that is missing, what to do about it and"
                    + " whose it is. The gate from PREPARING to READY goes by the same rules: it is open when no area is"
                    + " red.")
    @APIResponse(responseCode = "200", description = "The scorecard")
    @APIResponse(responseCode = "404", description = "not-found: no such event, or not one of the caller's")
    public Scorecard scorecard(@PathParam("eventKey") String eventKey) {
        return readiness.of(events.visible(eventKey));
    }
}

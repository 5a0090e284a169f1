package io.matchday.intake.dossier;

import io.matchday.intake.event.Events;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole of an event over REST. */
@Path("/events/{eventKey}/dossier")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
class DossierResource {

    private final Events events;
    private final Dossiers dossiers;

    DossierResource(Events events, Dossiers dossiers) {
        this.events = events;
        this.dossiers = dossiers;
    }

    @GET
    @RolesAllowed({Roles.ENGINEER, Roles.LIAISON, Roles.SERVICE})
    @Transactional
    @Operation(
            summary = "Take an event out as one document",
            description = "What POST /dossiers makes an event of again.")
    @APIResponse(responseCode = "200", description = "The event with all that hangs on it")
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    public Dossier read(@PathParam("eventKey") String eventKey) {
        return dossiers.read(events.visible(eventKey));
    }
}

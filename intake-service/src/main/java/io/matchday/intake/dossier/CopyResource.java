package io.matchday.intake.dossier;

import io.matchday.intake.event.Events;
import io.matchday.platform.idempotency.Idempotency;
import io.matchday.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Copies of events over REST. */
@Path("/events/{eventKey}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
class CopyResource {

    private final Events events;
    private final Copying copying;
    private final Idempotency idempotency;

    CopyResource(Events events, Copying copying, Idempotency idempotency) {
        this.events = events;
        this.copying = copying;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ENGINEER)
    @Operation(
            summary = "Begin a new event with what is known from another",
            description =
                    "Times keep their distance to the start. What may have changed since is carried over and has to"
                            + " be confirmed; what only holds for the other event stays behind.")
    @APIResponse(
            responseCode = "201",
            description = "What was carried over, what stayed behind, and what has to be confirmed",
            headers = @Header(name = "Location"),
            content = @Content(schema = @Schema(implementation = CopyReport.class)))
    @APIResponse(responseCode = "404", description = "not-found: no such event")
    @APIResponse(responseCode = "409", description = "event-exists: another event has this key")
    public Response copy(
            @PathParam("eventKey") String eventKey,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NewCopy request) {
        return idempotency.once(key, request, () -> {
            CopyReport report = copying.copy(events.visible(eventKey), request);
            return Response.created(URI.create("events/" + report.eventKey()))
                    .entity(report)
                    .build();
        });
    }
}
